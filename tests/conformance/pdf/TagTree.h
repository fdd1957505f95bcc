// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/pdf/Rules.h"

#include <qpdf/QPDF.hh>

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace attest::test::pdf {

/// What stands in a structure element: another one, a piece of a page's content, or an annotation.
struct TagKid
{
    enum class Kind { Element, Content, Annotation };
    Kind kind = Kind::Content;
    int element = -1;
    int page = -1;
    int mcid = -1;
    QPDFObjGen annotation;
};

struct TagElement
{
    QPDFObjectHandle object;
    QByteArray type;     ///< as it is written
    QByteArray standard; ///< what the role map makes of it; empty where that leads nowhere
    int parent = -1;
    std::vector<TagKid> kids;
    QString path; ///< "Document/Table[2]/TR[1]"

    /// An attribute of one owner ("/Table"); null where there is none.
    QPDFObjectHandle attribute(const char *owner, const char *key) const;
    QString text(const char *key) const; ///< of its dictionary
};

/// The structure tree, flattened in reading order.
class TagTree
{
public:
    TagTree(QPDF &file, const std::map<QPDFObjGen, int> &pages);

    const std::vector<TagElement> &elements() const { return m_elements; }
    const TagElement &at(int element) const { return m_elements[static_cast<std::size_t>(element)]; }
    std::vector<int> children(int element) const; ///< the elements directly in it; -1: those in the root
    QList<QByteArray> childTypes(int element) const;
    QByteArray parentType(int element) const;
    const Problems &problems() const { return m_problems; }
    QPDFObjectHandle root() const { return m_root; }
    /// What the parent tree holds under a key; null where it does not have it.
    QPDFObjectHandle inParentTree(int key) const;

private:
    void add(QPDFObjectHandle object, int parent, int page, int depth);
    void addKid(QPDFObjectHandle kid, int element, int page, int depth);
    QByteArray standardOf(const QByteArray &type);
    int pageOf(QPDFObjectHandle dictionary, int otherwise) const;

    const std::map<QPDFObjGen, int> &m_pages;
    QPDFObjectHandle m_root, m_roles;
    std::vector<TagElement> m_elements;
    std::map<QPDFObjGen, int> m_seen;
    std::map<int, QPDFObjectHandle> m_parentTree;
    std::map<std::pair<int, QByteArray>, int> m_counts;
    Problems m_problems;
};

/// The standard structure types of ISO 32000-1, 14.8.4.
const QList<QByteArray> &standardTypes();

} // namespace attest::test::pdf
