// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlReader.h"

#include "formats/Characters.h"
#include "formats/readers/FileKind.h"
#include "formats/readers/HtmlContent.h"
#include "formats/readers/HtmlEncoding.h"
#include "formats/readers/HtmlNesting.h"
#include "formats/readers/SourcePlaces.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;
using namespace gumbo;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReader)
};

constexpr qsizetype kMostTags = 1'000'000; // a form has some ten thousand

Error notHtml(const QString &name, const QString &what)
{
    const QString sentence = what.isEmpty() ? QString() : QLatin1Char(' ') + what;
    return badInput(
        Words::tr("%1 is not a web page (.html).%2 Choose the page as a browser saves it.").arg(name, sentence));
}

Error tooMuch(const QString &name)
{
    return badInput(Words::tr("%1 holds far more than a page that people read, and was not read. Check that it is the "
                              "right file.")
                        .arg(name));
}

Error tooDeep(const QString &name)
{
    return badInput(Words::tr("%1 has elements nested far deeper than any page that people read, and was not read. "
                              "Check that it is the right file.")
                        .arg(name));
}

std::optional<Error> wrongKind(const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    if (bytes.size() > limits.fileBytes) {
        return badInput(Words::tr("%1 is larger than %2 and was not read. Check that it is the right file.")
                            .arg(name, QLocale(QLocale::English).formattedDataSize(limits.fileBytes, 0)));
    }
    switch (fileKind(bytes)) {
    case FileKind::Empty:
        return badInput(Words::tr("%1 is empty. Save the page again, or ask for another copy.").arg(name));
    case FileKind::Markup:
    case FileKind::Text: // may still hold a page: whether it does is seen once it is parsed
    case FileKind::Utf16:
        return std::nullopt;
    default:
        return notHtml(name, whatItLooksLike(bytes));
    }
}

/// What the page is made of, as far as one pass over its elements tells.
struct Survey
{
    const GumboNode *html = nullptr;
    const GumboNode *body = nullptr;
    const GumboNode *main = nullptr;
    const GumboNode *notice = nullptr;
    const GumboNode *colophon = nullptr;
    const GumboNode *description = nullptr;
    QString title;
    int depth = 0;
    bool anyMarkup = false; ///< at least one HTML element was written, not merely implied
};

Survey survey(const HtmlTree &tree)
{
    Survey found;
    forEachElement(tree.document(), [&found](const GumboNode *element, int depth) {
        const GumboTag tag = element->v.element.tag;
        const QString mark = attribute(element, "data-attest");
        found.depth = std::max(found.depth, depth);
        found.anyMarkup = found.anyMarkup || (tag != GUMBO_TAG_UNKNOWN && element->v.element.original_tag.length > 0);
        const bool isMain = tag == GUMBO_TAG_MAIN || attribute(element, "role") == u"main";
        if (tag == GUMBO_TAG_HTML) {
            found.html = element;
        } else if (tag == GUMBO_TAG_BODY) {
            found.body = element;
        } else if (tag == GUMBO_TAG_TITLE && found.title.isEmpty() && found.body == nullptr) {
            found.title = textOf(element).simplified();
        } else if (isMain && found.main == nullptr && !hasAttribute(element, "hidden")) {
            found.main = element;
        } else if (tag == GUMBO_TAG_META && attribute(element, "name") == u"description") {
            found.description = element;
        } else if (mark == u"notice") {
            found.notice = element;
        } else if (mark == u"colophon") {
            found.colophon = element;
        }
    });
    return found;
}

class Reading
{
public:
    Reading(const Survey &page, const QString &name, const ReadLimits &limits)
        : m_page(page), m_name(name), m_budget(limits, name)
    {
    }

    Result<Document> read();

private:
    bool isAttests() const { return attribute(m_page.html, "data-attest") == u"document"; }
    void readInfo(DocumentInfo &info) const;

    const Survey &m_page;
    QString m_name;
    ReadBudget m_budget;
};

void Reading::readInfo(DocumentInfo &info) const
{
    info.title = m_page.title;
    if (const QString language = languageTag(attribute(m_page.html, "lang")); !language.isEmpty()) {
        info.language = language;
    }
    if (m_page.description != nullptr) {
        info.subject = attribute(m_page.description, "content").simplified();
    }
    if (isAttests()) {
        info.organisation = attribute(m_page.html, "data-organisation");
        info.year = attribute(m_page.html, "data-year");
        info.landscape = attribute(m_page.html, "data-page") == u"landscape";
    }
}

Result<Document> Reading::read()
{
    if (!m_budget.allowsDepth(m_page.depth)) {
        return *m_budget.exceeded();
    }
    Document document;
    readInfo(document.info);
    const HtmlVisibility visibility(m_page.html);
    HtmlContent content(visibility, m_budget, document.info.language);
    if (m_page.main != nullptr) {
        document.blocks = content.read(m_page.main);
    }
    if (document.blocks.empty()) {
        document.blocks = content.read(m_page.body);
    }
    if (isAttests()) {
        if (m_page.notice != nullptr) {
            document.info.notice = plainText(content.read(m_page.notice));
        }
        if (m_page.colophon != nullptr) {
            document.colophon = content.read(m_page.colophon);
        }
    }
    if (m_budget.exceeded()) {
        return *m_budget.exceeded();
    }
    if (document.blocks.empty() && !isAttests()) {
        return badInput(Words::tr("There are no words in %1. A page that is put together by scripts must be saved from "
                                  "the browser once it is shown.")
                            .arg(m_name));
    }
    if (document.info.title.isEmpty()) {
        document.info.title = firstTitle(document.blocks);
    }
    markPlaces(document.blocks);
    return document;
}

} // namespace

Result<Document> readHtml(const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    if (auto error = wrongKind(bytes, name, limits)) {
        return *error;
    }
    QString text = decodeHtml(bytes);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\f', u' ');
    QByteArray utf8 = holdableText(text).toUtf8(); // gumbo would write a sign of damage for each control character
    if (utf8.count('<') > kMostTags) {
        return tooMuch(name);
    }
    if (isHostilyNested(utf8)) {
        return tooDeep(name);
    }
    const std::unique_ptr<HtmlTree> tree = HtmlTree::parse(std::move(utf8), limits.unpackedBytes);
    if (!tree) {
        return tooMuch(name);
    }
    const Survey page = survey(*tree);
    if (page.html == nullptr || page.body == nullptr || !page.anyMarkup) {
        return notHtml(name, whatItLooksLike(bytes));
    }
    // Attest closes what it writes: a page of its own that ends sooner has lost its end.
    if (attribute(page.html, "data-attest") == u"document" && !bytes.trimmed().endsWith("</html>")) {
        return badInput(Words::tr("%1 was cut short. Ask for another copy, or export it again.").arg(name));
    }
    return Reading(page, name, limits).read();
}

} // namespace attest
