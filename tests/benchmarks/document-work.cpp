// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks of PDF run: makes what attest-pdf is sent, and counts the pages of what it answers.
#include "MadeUpWords.h"
#include "assessment/AssessmentJson.h"
#include "base/Files.h"
#include "formats/DocumentWire.h"
#include "formats/wire/HelperFrames.h"
#include "publish/FormBuilder.h"
#include "support/TestData.h"

#include <QTextStream>

#include <cstdio>

using namespace attest;

namespace {

constexpr qint64 mostBytes = qint64(1) << 30;

int told(const Error &error)
{
    std::fprintf(stderr, "attest-document-work: %s\n", qPrintable(error.message));
    return 1;
}

int keep(const Document &document, const QString &path)
{
    const auto written = writeFileAtomically(path, toWire(document));
    return written ? 0 : told(written.error());
}

int form(const QString &path, const QString &output)
{
    const auto bytes = readFile(path, mostBytes);
    const auto assessment = bytes ? readAssessment(*bytes, path) : bytes.error();
    if (!assessment) {
        return told(assessment.error());
    }
    const auto edition = test::shelf().edition(assessment->edition);
    return edition ? keep(buildForm(*assessment, **edition), output) : told(edition.error());
}

/// Words without end, the same each time.
class Prose
{
public:
    QString sentence(int words)
    {
        QStringList taken;
        for (int i = 0; i < words; ++i) {
            taken.append(m_words.at(m_next));
            m_next = (m_next + 37) % m_words.size();
        }
        return taken.join(' ') + ".";
    }
    Block paragraph(int words) { return attest::paragraph(sentence(words)); }

private:
    QStringList m_words = bench::vocabulary();
    qsizetype m_next = 0;
};

Table tableOf(Prose &prose, int rows)
{
    Table table;
    table.headerRows = 1;
    for (int r = 0; r <= rows; ++r) {
        Row row;
        for (int c = 0; c < 3; ++c) {
            row.cells.push_back({{prose.paragraph(r == 0 ? 2 : 3 + 8 * c)}, r == 0});
        }
        table.rows.push_back(row);
    }
    return table;
}

Block linked(const QString &text, const QString &address)
{
    Span link;
    link.text = " Read more";
    link.address = address;
    Block out = paragraph(text);
    std::get<Paragraph>(out.node).spans.push_back(link);
    return out;
}

/// A report that fills about so many pages: headings, paragraphs with a link, lists and tables.
Document longDocument(int pages)
{
    Prose prose;
    Document document;
    document.info.title = "A long report";
    for (int page = 1; page <= pages; ++page) {
        document.blocks.push_back(heading(2, QString("Part %1").arg(page)));
        document.blocks.push_back(linked(prose.sentence(70), QString("https://example.org/part/%1").arg(page)));
        List list;
        for (int i = 0; i < 4; ++i) {
            list.items.push_back({prose.paragraph(12)});
        }
        document.blocks.push_back({list});
        document.blocks.push_back({tableOf(prose, 5)});
        document.blocks.push_back(prose.paragraph(60));
    }
    return document;
}

int count(const QString &path)
{
    const auto answer = readFile(path, mostBytes);
    if (!answer) {
        return told(answer.error());
    }
    wire::FrameReader frames(mostBytes);
    frames.add(*answer);
    for (auto next = frames.next(); next && *next; next = frames.next()) {
        if ((*next)->kind == wire::FrameKind::Written) {
            const auto written = writtenDocumentFromWire((*next)->body);
            if (!written) {
                return told(written.error());
            }
            QTextStream(stdout) << written->pages << '\n';
            return 0;
        }
        if ((*next)->kind == wire::FrameKind::Error) {
            return told(errorFromWire((*next)->body));
        }
    }
    return told(badInput(path + " holds no answer."));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == "form" && words.size() == 3) {
        return form(words[1], words[2]);
    }
    if (words.value(0) == "pages" && words.size() == 3) {
        return keep(longDocument(words[1].toInt()), words[2]);
    }
    if (words.value(0) == "count" && words.size() == 2) {
        return count(words[1]);
    }
    std::fputs("attest-document-work form ASSESSMENT OUTPUT | pages COUNT OUTPUT | count ANSWER\n", stderr);
    return 2;
}
