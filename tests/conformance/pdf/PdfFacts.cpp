// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/PdfFacts.h"

#include "conformance/pdf/ContentScan.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

constexpr int deepest = 60;

void visitWithin(QPDFObjectHandle object, const QString &where,
                 const std::function<void(QPDFObjectHandle, const QString &)> &visit, int depth)
{
    visit(object, where);
    if (depth > deepest) {
        return;
    }
    if (object.isArray()) {
        for (const QPDFObjectHandle &item : object.getArrayAsVector()) {
            if (!item.isIndirect()) {
                visitWithin(item, where, visit, depth + 1);
            }
        }
    } else if (object.isDictionary() || object.isStream()) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        for (const auto &[key, value] : dictionary.getDictAsMap()) {
            if (!value.isIndirect()) {
                visitWithin(value, where, visit, depth + 1);
            }
        }
    }
}

} // namespace

QString pageName(int page)
{
    return u"page %1"_s.arg(page + 1);
}

QString objectName(QPDFObjectHandle object)
{
    return object.isIndirect() ? u"object %1"_s.arg(object.getObjectID()) : u"a direct object"_s;
}

void eachObject(QPDF &file, const std::function<void(QPDFObjectHandle, const QString &)> &visit)
{
    for (const QPDFObjectHandle &object : file.getAllObjects()) {
        visitWithin(object, objectName(object), visit, 0);
    }
}

std::unique_ptr<PdfFacts> PdfFacts::read(const QByteArray &bytes, QString &why)
{
    std::unique_ptr<PdfFacts> facts(new PdfFacts);
    facts->m_bytes = bytes;
    facts->m_file = std::make_unique<QPDF>();
    facts->m_file->setSuppressWarnings(true);
    try {
        facts->m_file->processMemoryFile("file", facts->m_bytes.constData(),
                                         static_cast<std::size_t>(facts->m_bytes.size()));
        facts->readPages();
        facts->m_tree = std::make_unique<TagTree>(*facts->m_file, facts->m_pageOf);
    } catch (const std::exception &error) {
        why = QString::fromUtf8(error.what());
        return nullptr;
    }
    for (const QPDFExc &warning : facts->m_file->getWarnings()) {
        facts->m_complaints.push_back(QString::fromUtf8(warning.what()));
    }
    return facts;
}

void PdfFacts::readPages()
{
    for (QPDFPageObjectHelper &helper : QPDFPageDocumentHelper(*m_file).getAllPages()) {
        PageFacts page;
        page.object = helper.getObjectHandle();
        QPDFObjectHandle box = helper.getAttribute("/MediaBox", false);
        if (box.isRectangle()) {
            const auto held = box.getArrayAsRectangle();
            page.box = QRectF(QPointF(held.llx, held.lly), QPointF(held.urx, held.ury));
        }
        m_pageOf[page.object.getObjGen()] = static_cast<int>(m_pages.size());
        m_pages.push_back(page);
    }
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        ContentScan scan(
            m_pages[i].content, pageName(static_cast<int>(i)),
            [this](QPDFObjectHandle dictionary) { return font(dictionary); }, m_pages[i].box);
        scan.scanPage(m_pages[i].object);
    }
}

FontFacts *PdfFacts::font(QPDFObjectHandle dictionary)
{
    if (!dictionary.isDictionary()) {
        return nullptr;
    }
    FontFacts *&held = m_fontOf[dictionary.getObjGen()];
    if (held == nullptr || !dictionary.isIndirect()) {
        m_fonts.push_back(std::make_unique<FontFacts>(dictionary));
        held = m_fonts.back().get();
    }
    return held;
}

int PdfFacts::pageOf(QPDFObjGen object) const
{
    const auto found = m_pageOf.find(object);
    return found == m_pageOf.end() ? -1 : found->second;
}

const Piece *PdfFacts::piece(int page, int mcid) const
{
    if (page < 0 || page >= static_cast<int>(m_pages.size())) {
        return nullptr;
    }
    const PageContent &content = m_pages[static_cast<std::size_t>(page)].content;
    const auto found = content.marks.find(mcid);
    return found == content.marks.end() ? nullptr : &content.pieces[static_cast<std::size_t>(found->second.front())];
}

QString PdfFacts::textOfPiece(const TagKid &kid) const
{
    const Piece *held = kid.kind == TagKid::Kind::Content ? piece(kid.page, kid.mcid) : nullptr;
    return held == nullptr ? QString() : held->text;
}

QString PdfFacts::text(int element) const
{
    QString out;
    for (const TagKid &kid : m_tree->at(element).kids) {
        if (kid.kind == TagKid::Kind::Element) {
            const QByteArray &type = m_tree->at(kid.element).standard;
            const bool inLine = type == "Span" || type == "Link";
            out += (inLine ? QString() : u"\n"_s) + text(kid.element) + (inLine ? QString() : u"\n"_s);
        } else {
            out += textOfPiece(kid);
        }
    }
    return out;
}

void PdfFacts::report(const char *rule, Findings &findings) const
{
    const auto take = [&](const Problems &problems) {
        for (const Problem &problem : problems) {
            if (qstrcmp(problem.rule, rule) == 0) {
                findings.add(problem.where, problem.words);
            }
        }
    };
    for (const PageFacts &page : m_pages) {
        take(page.content.problems);
    }
    take(m_tree->problems());
}

} // namespace attest::test::pdf
