// SPDX-License-Identifier: GPL-3.0-or-later
// Everything on a page is either in the structure tree, once, or set aside as an artifact.
#include "conformance/pdf/PageWords.h"
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

constexpr const char *header = "Pagination/Header";
constexpr const char *footer = "Pagination/Footer";

void tagged(const Subject &subject, Findings &findings)
{
    subject.facts.report("content-tagged", findings);
}

void nesting(const Subject &subject, Findings &findings)
{
    subject.facts.report("artifact-nesting", findings);
}

void balance(const Subject &subject, Findings &findings)
{
    subject.facts.report("content-balance", findings);
}

void resources(const Subject &subject, Findings &findings)
{
    subject.facts.report("page-resources", findings);
}

void identifiers(const Subject &subject, Findings &findings)
{
    subject.facts.report("content-ids", findings);
    int number = 0;
    for (const PageFacts &page : subject.facts.pages()) {
        for (const auto &[mcid, pieces] : page.content.marks) {
            if (mcid < 0 || pieces.size() > 1) {
                findings.add(pageName(number), u"%1 pieces have the number %2"_s.arg(pieces.size()).arg(mcid));
            }
        }
        ++number;
    }
}

void artifactKinds(const Subject &subject, Findings &findings)
{
    static const QList<QByteArray> kinds = {header, footer, "Layout", "Page", "Background"};
    int number = 0;
    for (const PageFacts &page : subject.facts.pages()) {
        for (const Piece &piece : page.content.pieces) {
            if (piece.kind != Piece::Kind::Artifact) {
                continue;
            }
            const bool running = piece.artifact == header || piece.artifact == footer;
            if (!kinds.contains(piece.artifact)) {
                findings.add(pageName(number),
                             u"an artifact is of the kind '%1'"_s.arg(QString::fromUtf8(piece.artifact)));
            } else if (!running && !piece.text.trimmed().isEmpty()) {
                findings.add(pageName(number), u"'%1' is set aside as layout"_s.arg(piece.text.trimmed()));
            }
        }
        ++number;
    }
}

/// The words of a page's artifacts of one kind.
QStringList artifactWords(const PageFacts &page, const char *kind)
{
    QStringList out;
    for (const PageWord &word : wordsOf(page.content)) {
        const Piece &piece = page.content.pieces[static_cast<std::size_t>(word.piece)];
        if (piece.kind == Piece::Kind::Artifact && piece.artifact == kind && isSimple(word.text) && !word.replaced) {
            out.append(word.text);
        }
    }
    return out;
}

QString squeezed(QString text)
{
    text.removeIf([](QChar each) { return each.isSpace(); });
    return text;
}

/// What is said above a page's content was said before: by the notice, or by the headings of a table's columns and
/// rows.
void headers(const Subject &subject, Findings &findings)
{
    QString said;
    const TagTree &tree = subject.facts.tree();
    for (int i = 0; i < static_cast<int>(tree.elements().size()); ++i) {
        if (tree.at(i).standard == "TH" || tree.at(i).type == "Notice") {
            said += squeezed(subject.facts.text(i)) + u'\n';
        }
    }
    int number = 0;
    for (const PageFacts &page : subject.facts.pages()) {
        for (const QString &word : artifactWords(page, header)) {
            if (!said.contains(word)) {
                findings.add(pageName(number), u"'%1' is set aside and stands nowhere in the tree"_s.arg(word));
            }
        }
        ++number;
    }
}

void footers(const Subject &subject, Findings &findings)
{
    static const QRegularExpression count(u"Page (\\d+) of (\\d+)"_s);
    int number = 0;
    const int pages = static_cast<int>(subject.facts.pages().size());
    for (const PageFacts &page : subject.facts.pages()) {
        const QString words = artifactWords(page, footer).join(u' ');
        const QRegularExpressionMatch match = count.match(words);
        if (!match.hasMatch() || match.captured(1).toInt() != number + 1 || match.captured(2).toInt() != pages) {
            findings.add(pageName(number), u"its footer is '%1'"_s.arg(words));
        }
        ++number;
    }
}

} // namespace

Rules contentRules()
{
    return {
        {"content-tagged", "PDF/UA-1 7.1", "All that is painted is in the structure tree or set aside as an artifact.",
         tagged},
        {"artifact-nesting", "PDF/UA-1 7.1",
         "No artifact stands in tagged content, and no tagged content in an artifact.", nesting},
        {"content-balance", "PDF/A-2 6.2.2", "What content begins it ends: marks, text and saved graphics states.",
         balance},
        {"page-resources", "PDF/A-2 6.2.2", "Pages and forms have resources of their own with all that they name.",
         resources},
        {"content-ids", "PDF/UA-1 7.20", "Tagged pieces are numbered once on their page, and none stands in a form.",
         identifiers},
        {"artifact-kinds", "PDF/UA-1 7.8", "Artifacts tell what they are; those with words are headers or footers.",
         artifactKinds},
        {"artifact-headers", "Attest", "Headers repeat the notice, or what heads a table's columns and rows.", headers},
        {"artifact-footers", "Attest", "Every footer tells the page's number and how many there are.", footers},
    };
}

} // namespace attest::test::pdf
