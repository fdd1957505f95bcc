// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/EditionText.h"

#include "base/Days.h"
#include "ui/assess/RequirementHtml.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditionText)
};

QString groupHeading(const Group &group)
{
    const QString level = group.level == Level::Must ? Words::tr("must") : Words::tr("should");
    QStringList parts;
    for (const QString &part : {group.title, group.stage}) {
        if (!part.isEmpty() && !parts.contains(part)) {
            parts += part;
        }
    }
    // A title that says the level already is enough.
    if (parts.isEmpty() || !parts.join(u' ').contains(level, Qt::CaseInsensitive)) {
        parts += group.level == Level::Must ? Words::tr("What must be done") : Words::tr("What should be done");
    }
    return parts.join(u" · "_s);
}

QString provisionHtml(const Provision &provision)
{
    return u"<tr><td width=\"12%\" style=\"padding-bottom:%1px\"><b>%2</b></td>"
           u"<td width=\"88%\" style=\"padding-bottom:%1px\">%3</td></tr>"_s.arg(
               QString::number(fieldGap), provision.code.text().toHtmlEscaped(), requirementHtml(provision));
}

QString inForce(const Edition &edition)
{
    if (edition.effectiveFrom.isValid() && edition.effectiveTo.isValid()) {
        return Words::tr("In force from %1 to %2")
            .arg(dayInWords(edition.effectiveFrom), dayInWords(edition.effectiveTo));
    }
    return edition.effectiveFrom.isValid() ? Words::tr("In force since %1").arg(dayInWords(edition.effectiveFrom))
                                           : QString();
}

} // namespace

QString sectionAnchor(const Section &section)
{
    return u"section-%1"_s.arg(QString::fromLatin1(section.number.toUtf8().toHex()));
}

QString editionFacts(const Edition &edition)
{
    QStringList facts = {edition.ombudsman, inForce(edition),
                         edition.statutory ? Words::tr("Binding by law") : Words::tr("Guidance"), edition.id.text()};
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString editionHtml(const Edition &edition)
{
    QString html;
    for (const Section &section : edition.sections) {
        const QString title = section.number.isEmpty() ? section.title : u"%1  %2"_s.arg(section.number, section.title);
        // No <h2>: Qt would draw it in a size of its own.
        html += u"<p style=\"font-size:%1pt; font-weight:600; margin-top:%2px\"><a name=\"%3\"></a>%4</p>"_s.arg(
            QString::number(Theme::font(TypeSize::Lead).pointSizeF()), QString::number(html.isEmpty() ? 0 : partGap),
            sectionAnchor(section), title.toHtmlEscaped());
        for (const Group &group : section.groups) {
            html += u"<p style=\"color:%1\">%2</p>"_s.arg(Theme::colours().quiet.name(),
                                                          groupHeading(group).toHtmlEscaped());
            html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"_s;
            for (const Provision &provision : group.provisions) {
                html += provisionHtml(provision);
            }
            html += u"</table>"_s;
        }
    }
    return html;
}

} // namespace attest::ui
