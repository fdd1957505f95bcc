// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace attest::pdf {

/// The bytes as a stream with the filter FlateDecode holds them.
QByteArray deflated(const QByteArray &bytes);

/// Puts a PDF 1.7 file together from objects that are spelt out already: objects without a stream go into object
/// streams, the cross-reference table is a stream. (qpdf's writer takes its objects one by one from a tree in memory;
/// for the structure of a form that takes longer than all the rest of the PDF.)
class PdfFileWriter
{
public:
    explicit PdfFileWriter(qsizetype sizeExpected);

    /// The numbers of `count` new objects: the first of them.
    int reserve(int count = 1);
    /// Adds an object that is no stream.
    void add(int object, const QByteArray &value);
    /// The same, the value being appended by the caller to what `begin` gives; nothing else is added before the end.
    QByteArray &begin(int object);
    void end();
    /// Adds a stream. `entries` are those of its dictionary but for the length.
    void addStream(int object, const QByteArray &entries, QByteArrayView data);
    /// The whole file. Every reserved object has been added.
    QByteArray finish(int catalog, int information);

private:
    struct Place
    {
        int objectStream = 0; ///< 0: none, it stands in the file itself
        qsizetype at = 0;     ///< in the file, or the index in its object stream
    };

    void place(int object, Place place);
    void flush();
    QByteArray table();

    QByteArray m_file;
    std::vector<Place> m_places; ///< by object number
    // The object stream that is being filled.
    int m_group = 0;
    int m_grouped = 0;
    QByteArray m_groupIndex;
    QByteArray m_groupValues;
};

} // namespace attest::pdf
