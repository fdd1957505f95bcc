// SPDX-License-Identifier: GPL-3.0-or-later
// What only the bytes show: how strings and tables are written, and what stands in content that is no page's.
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>
#include <qpdf/QPDFXRefEntry.hh>

#include <algorithm>
#include <cctype>
#include <cmath>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

constexpr std::size_t longestString = 32767;
constexpr std::size_t longestName = 127;
constexpr double greatestInteger = 2147483647.0;
constexpr double greatestReal = 3.403e38;

using Token = QPDFTokenizer::Token;
using VisitToken = std::function<void(const Token &, const QString &)>;

bool isWord(const Token &token, const char *word)
{
    return token.getType() == QPDFTokenizer::tt_word && token.getValue() == word;
}

/// Visits the tokens to the end, or to that of the object they stand in.
void eachToken(const std::shared_ptr<InputSource> &source, const QString &where, const VisitToken &visit)
{
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    for (;;) {
        const Token token = tokenizer.readToken(source, "tokens", true);
        if (token.getType() == QPDFTokenizer::tt_eof || isWord(token, "stream") || isWord(token, "endobj")) {
            return;
        }
        visit(token, where);
        if (isWord(token, "ID")) {
            tokenizer.expectInlineImage(source);
        }
    }
}

bool isContent(QPDFObjectHandle object)
{
    return object.isStream() && (object.getDict().getKey("/Subtype").isNameAndEquals("/Form") ||
                                 object.getDict().getKey("/PatternType").isInteger());
}

/// The tokens of all content: of pages, forms and patterns.
void eachContentToken(const Subject &subject, const VisitToken &visit)
{
    const auto within = [&](QPDFObjectHandle stream, const QString &where) {
        std::shared_ptr<Buffer> data;
        try {
            data = stream.getStreamData(qpdf_dl_generalized);
        } catch (const std::exception &) {
            return; // file-syntax tells
        }
        eachToken(std::make_shared<BufferInputSource>("content", data.get()), where, visit);
    };
    for (std::size_t page = 0; page < subject.facts.pages().size(); ++page) {
        QPDFObjectHandle object = subject.facts.pages()[page].object;
        for (const QPDFObjectHandle &stream : object.getPageContents()) {
            within(stream, pageName(static_cast<int>(page)));
        }
    }
    for (const QPDFObjectHandle &object : subject.facts.file().getAllObjects()) {
        if (isContent(object)) {
            within(object, objectName(object));
        }
    }
}

/// The tokens of the objects as they stand in the file.
void eachFileToken(const Subject &subject, const VisitToken &visit)
{
    QByteArray bytes = subject.facts.bytes();
    Buffer all(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<std::size_t>(bytes.size()));
    const auto source = std::make_shared<BufferInputSource>("file", &all);
    for (const auto &[object, entry] : subject.facts.file().getXRefTable()) {
        if (entry.getType() == 1) {
            source->seek(entry.getOffset(), SEEK_SET);
            eachToken(source, u"object %1"_s.arg(object.getObj()), visit);
        }
    }
}

void strings(const Subject &subject, Findings &findings)
{
    const VisitToken judge = [&](const Token &token, const QString &where) {
        const std::string &raw = token.getRawValue();
        if (raw.empty() || raw.front() != '<' || raw.substr(0, 2) == "<<") {
            return;
        }
        const auto digits =
            std::count_if(raw.begin(), raw.end(), [](unsigned char byte) { return std::isxdigit(byte); });
        if (token.getType() == QPDFTokenizer::tt_bad ||
            (token.getType() == QPDFTokenizer::tt_string && digits % 2 != 0)) {
            findings.add(where, QString::fromStdString(raw).left(40));
        }
    };
    eachContentToken(subject, judge);
    eachFileToken(subject, judge);
}

void contentValues(const Subject &subject, Findings &findings)
{
    eachContentToken(subject, [&](const Token &token, const QString &where) {
        const double size = std::abs(QByteArray::fromStdString(token.getValue()).toDouble());
        if (token.getType() == QPDFTokenizer::tt_string && token.getValue().size() > longestString) {
            findings.add(where, u"a string of %1 bytes"_s.arg(token.getValue().size()));
        } else if (token.getType() == QPDFTokenizer::tt_name && token.getValue().size() > longestName + 1) {
            findings.add(where, u"a name of %1 bytes"_s.arg(token.getValue().size() - 1));
        } else if ((token.getType() == QPDFTokenizer::tt_integer && size > greatestInteger) ||
                   (token.getType() == QPDFTokenizer::tt_real && size > greatestReal)) {
            findings.add(where, u"the number %1"_s.arg(QString::fromStdString(token.getValue()).left(40)));
        }
    });
}

void inks(const Subject &subject, Findings &findings)
{
    eachContentToken(subject, [&](const Token &token, const QString &where) {
        if (isWord(token, "k") || isWord(token, "K")) {
            findings.add(where, u"colours are mixed of four inks"_s);
        }
    });
}

void inlineImages(const Subject &subject, Findings &findings)
{
    eachContentToken(subject, [&](const Token &token, const QString &where) {
        if (isWord(token, "BI")) {
            findings.add(where, u"an image is written among the operators"_s);
        }
    });
}

void table(const Subject &subject, Findings &findings)
{
    const QByteArray &bytes = subject.facts.bytes();
    const QByteArray offset = bytes.mid(bytes.lastIndexOf("startxref") + 9).trimmed();
    const QByteArray head = bytes.mid(offset.left(offset.indexOf('\n')).trimmed().toLongLong(), 8);
    if (!head.startsWith("xref")) {
        return; // a stream, which is an object like others
    }
    const QByteArray rest = head.mid(head.mid(4, 2) == "\r\n" ? 6 : 5);
    if ((head.at(4) != '\n' && head.at(4) != '\r') || rest.isEmpty() || std::isdigit(rest.front()) == 0) {
        findings.add(u"the file's table"_s, u"its first line does not follow xref"_s);
    }
}

} // namespace

Rules tokenRules()
{
    return {
        {"file-table", "PDF/A-2 6.1.4",
         "The table of objects, where it is none of the objects, begins right below its word.", table},
        {"string-digits", "PDF/A-2 6.1.6", "Hexadecimal strings are of digits, and of an even number of them.",
         strings},
        {"content-values", "PDF/A-2 6.1.13", "Numbers, strings and names in content keep within the limits too.",
         contentValues},
        {"content-inks", "PDF/A-2 6.2.4", "No content mixes colours of four inks, that of patterns neither.", inks},
        {"inline-images", "Attest", "Images are objects, where their colours and filters can be judged.", inlineImages},
    };
}

} // namespace attest::test::pdf
