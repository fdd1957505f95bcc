// SPDX-License-Identifier: GPL-3.0-or-later
// What no validator can know: that the structure tree holds the Document that was to be written, all of it and nothing
// else.
#include "conformance/pdf/DocumentLines.h"
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

struct Both
{
    explicit Both(const Subject &subject) : written(linesOf(*subject.document)), there(linesOf(subject.facts)) {}
    std::size_t common() const { return std::min(written.size(), there.size()); }
    DocumentLines written, there;
};

QString quoted(const QString &words)
{
    constexpr qsizetype enough = 60;
    return u"'%1'"_s.arg(words.size() > enough ? words.left(enough) + u'…' : words);
}

QString lineName(std::size_t line)
{
    return u"line %1 of the document"_s.arg(line + 1);
}

void structure(const Subject &subject, Findings &findings)
{
    if (subject.document == nullptr) {
        return;
    }
    const Both both(subject);
    for (std::size_t i = 0; i < both.common(); ++i) {
        if (both.written[i].shape != both.there[i].shape) {
            findings.add(lineName(i), u"%1, not %2"_s.arg(quoted(both.there[i].shape), quoted(both.written[i].shape)));
            return;
        }
    }
    if (both.written.size() != both.there.size()) {
        findings.add(u"the document"_s, u"%1 parts, not %2"_s.arg(both.there.size()).arg(both.written.size()));
    }
}

QString all(const DocumentLines &lines)
{
    QString out;
    for (const DocumentLine &line : lines) {
        out += line.words;
    }
    return out;
}

void words(const Subject &subject, Findings &findings)
{
    if (subject.document == nullptr) {
        return;
    }
    const Both both(subject);
    const QString written = all(both.written);
    const QString there = all(both.there);
    if (written == there) {
        return;
    }
    const auto end =
        std::mismatch(written.begin(), written.begin() + std::min(written.size(), there.size()), there.begin());
    const qsizetype from = std::max(qsizetype(0), qsizetype(end.first - written.begin()) - 20);
    findings.add(u"the document"_s,
                 u"%1 stands where %2 should"_s.arg(quoted(there.mid(from)), quoted(written.mid(from))));
}

QByteArray encoded(const QString &address)
{
    return QUrl(address).toEncoded();
}

/// Two links to one address that nothing parts are one.
std::vector<DocumentLine::Link> joined(const std::vector<DocumentLine::Link> &links)
{
    std::vector<DocumentLine::Link> out;
    for (const DocumentLine::Link &link : links) {
        if (!out.empty() && out.back().end == link.begin && encoded(out.back().address) == encoded(link.address)) {
            out.back().end = link.end;
        } else {
            out.push_back(link);
        }
    }
    return out;
}

void links(const Subject &subject, Findings &findings)
{
    if (subject.document == nullptr) {
        return;
    }
    const Both both(subject);
    for (std::size_t i = 0; i < both.common(); ++i) {
        const auto written = joined(both.written[i].links);
        const auto there = joined(both.there[i].links);
        if (written.size() != there.size()) {
            findings.add(lineName(i), u"%1 links, not %2"_s.arg(there.size()).arg(written.size()));
            continue;
        }
        for (std::size_t j = 0; j < written.size(); ++j) {
            if (written[j].begin != there[j].begin || written[j].end != there[j].end) {
                findings.add(lineName(i), u"the link to %1 is on other words"_s.arg(written[j].address));
            } else if (encoded(written[j].address) != encoded(there[j].address)) {
                findings.add(lineName(i), u"a link to %1, not to %2"_s.arg(there[j].address, written[j].address));
            }
        }
    }
}

void emphasis(const Subject &subject, Findings &findings)
{
    if (subject.document == nullptr) {
        return;
    }
    const Both both(subject);
    for (std::size_t i = 0; i < both.common(); ++i) {
        const DocumentLine &written = both.written[i];
        const DocumentLine &there = both.there[i];
        if (written.strong != there.strong || written.emphasis != there.emphasis) {
            findings.add(lineName(i), u"%1 is emphasised, not %2"_s.arg(quoted(there.strong + there.emphasis),
                                                                        quoted(written.strong + written.emphasis)));
        }
    }
}

void marks(const Subject &subject, Findings &findings)
{
    if (subject.document == nullptr) {
        return;
    }
    const Both both(subject);
    for (std::size_t i = 0; i < both.common(); ++i) {
        const DocumentLine &written = both.written[i];
        const DocumentLine &there = both.there[i];
        if (written.added != there.added || written.removed != there.removed) {
            findings.add(lineName(i), u"%1 is marked, not %2"_s.arg(quoted(there.added + there.removed),
                                                                    quoted(written.added + written.removed)));
        }
    }
}

QString joined(const std::map<QString, QString> &foreign)
{
    QString out;
    for (const auto &[language, words] : foreign) {
        out += language + u':' + words + u' ';
    }
    return out;
}

void languages(const Subject &subject, Findings &findings)
{
    if (subject.document == nullptr) {
        return;
    }
    const Both both(subject);
    for (std::size_t i = 0; i < both.common(); ++i) {
        if (both.written[i].foreign != both.there[i].foreign) {
            findings.add(lineName(i),
                         u"%1 is in another language, not %2"_s.arg(quoted(joined(both.there[i].foreign)),
                                                                    quoted(joined(both.written[i].foreign))));
        }
    }
    QPDFObjectHandle language = subject.facts.catalog().getKey("/Lang");
    const QString told = language.isString() ? QString::fromStdString(language.getUTF8Value()) : QString();
    if (told.compare(subject.document->info.language, Qt::CaseInsensitive) != 0) {
        findings.add(u"the catalog"_s, u"the language is %1"_s.arg(quoted(told)));
    }
}

void title(const Subject &subject, Findings &findings)
{
    if (subject.document == nullptr) {
        return;
    }
    QPDFObjectHandle info = subject.facts.file().getTrailer().getKey("/Info");
    QPDFObjectHandle title = info.isDictionary() ? info.getKey("/Title") : QPDFObjectHandle::newNull();
    const QString told = title.isString() ? QString::fromStdString(title.getUTF8Value()) : QString();
    if (squeezed(told) != squeezed(subject.document->info.title)) {
        findings.add(u"the title"_s, u"it is %1"_s.arg(quoted(told)));
    }
}

} // namespace

Rules documentRules()
{
    return {
        {"document-structure", "Attest",
         "The tree has the Document's headings, paragraphs, lists, tables, header cells and figures, in order.",
         structure},
        {"document-words", "Attest", "The tree says every word of the Document in order, and no other.", words},
        {"document-links", "Attest", "Links stand on the words they had and lead where they led.", links},
        {"document-emphasis", "Attest", "The words that were strong or emphasised are, and no others.", emphasis},
        {"document-marks", "Attest", "The words that were marked as added or removed are, and no others.", marks},
        {"document-languages", "Attest", "The document's language and that of foreign words are told.", languages},
        {"document-title", "Attest", "The file's title is the Document's.", title},
    };
}

} // namespace attest::test::pdf
