// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/EvidenceWords.h"

#include "ui/widgets/LinkRow.h"

namespace attest::ui {

using namespace Qt::StringLiterals;

namespace {

/// The document, page and clause as they are told apart.
QStringList parts(const Evidence &item, const QString &clauseWord)
{
    QStringList found;
    if (!item.document.isEmpty()) {
        found.append(item.document);
    }
    if (!item.page.isEmpty()) {
        const bool several = item.page.contains(QRegularExpression(u"[-\\x{2013},&]|and|to"_s));
        found.append(several ? EvidenceWords::tr("pages %1").arg(item.page)
                             : EvidenceWords::tr("page %1").arg(item.page));
    }
    if (!item.clause.isEmpty()) {
        found.append(clauseWord.isEmpty() ? item.clause : clauseWord + u' ' + item.clause);
    }
    return found;
}

} // namespace

QString EvidenceWords::kind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Url:
        return tr("Link");
    case EvidenceKind::Document:
        return tr("Document");
    case EvidenceKind::Quote:
        return tr("Quotation");
    case EvidenceKind::Note:
        break;
    }
    return tr("Note");
}

QString EvidenceWords::iconName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Url:
        return u"link"_s;
    case EvidenceKind::Document:
        return u"document"_s;
    case EvidenceKind::Quote:
        return u"quote"_s;
    case EvidenceKind::Note:
        break;
    }
    return u"note"_s;
}

QString EvidenceWords::details(const Evidence &item)
{
    QStringList said;
    const QStringList all = parts(item, {});
    const bool named = (item.document.isEmpty() || item.text.contains(item.document)) &&
                       (item.page.isEmpty() || item.text.contains(item.page)) &&
                       (item.clause.isEmpty() || item.text.contains(item.clause));
    if (!named) {
        said.append(all.join(u", "_s));
    }
    if (!item.url.isEmpty() && !item.text.contains(item.url)) {
        said.append(item.url);
    }
    return said.join(u" · "_s);
}

QString EvidenceWords::reference(const Evidence &item, const QString &clauseWord)
{
    return parts(item, clauseWord).join(u", "_s);
}

std::optional<QString> EvidenceWords::clauseWordOf(const Evidence &item)
{
    for (const QString &word : {QString(), tr("clause"), tr("section"), tr("paragraph")}) {
        if (item.text == reference(item, word)) {
            return word;
        }
    }
    return {};
}

QString EvidenceWords::quoted(const QString &words)
{
    static const QRegularExpression opens(u"\\A[\"\\x{201C}\\x{201E}\\x{00AB}'\\x{2018}]"_s);
    return words.isEmpty() || words.contains(opens) ? words : QChar(0x201C) + words + QChar(0x201D);
}

QUrl EvidenceWords::openable(const Evidence &item)
{
    static const QRegularExpression scheme(u"\\A(?:https?://|mailto:)"_s, QRegularExpression::CaseInsensitiveOption);
    const QString address = linkAddress(item.url);
    return address.isEmpty() || !item.url.trimmed().contains(scheme) ? QUrl() : QUrl(address);
}

} // namespace attest::ui
