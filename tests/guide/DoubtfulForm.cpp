// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/DoubtfulForm.h"

#include "assessment/AssessmentJson.h"
#include "formats/Formats.h"
#include "support/TestData.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace attest::test {

namespace {

QString row(const QStringList &cells, const QString &element = u"td"_s)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells) {
        html += u"<%1>%2</%1>"_s.arg(element, cell.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s));
    }
    return html + u"</tr>\n"_s;
}

/// What people write where the form asks for Yes or No.
QString complyOf(const Answer &answer)
{
    static const QHash<QString, QString> doubtful = {{u"1.6"_s, u"Yes, but not for leaseholders"_s},
                                                     {u"5.4"_s, u"Under review"_s}};
    return doubtful.value(answer.provision.text(), answer.comply ? complyWord(*answer.comply) : QString());
}

} // namespace

QByteArray doubtfulForm(const QString &yearOfForm)
{
    const QString name = u"fenmoor-homes-2024-25.json"_s;
    const auto year = readAssessment(bytesOf(projectPath(u"resources/sample/"_s + name)), name);
    if (!year) {
        qFatal("%s", qPrintable(year.error().message));
    }
    const auto code = edition(year->edition);
    QString rows = row({u"Code provision"_s, u"Code requirement"_s, u"Comply: Yes / No"_s, u"Evidence"_s,
                        u"Commentary / explanation"_s},
                       u"th"_s);
    for (const Answer &answer : year->answers) {
        rows += row({answer.provision.text(), code->find(answer.provision)->plainText(), complyOf(answer),
                     answer.evidenceText(), answer.commentary.plain()});
    }
    rows += row({u"10.1"_s, u"Repairs are reported to the committee each quarter."_s, u"Yes"_s,
                 u"Committee papers, page 4"_s, u"The committee asked for this row."_s});
    const QString title = u"Fenmoor Homes self-assessment %1"_s.arg(yearOfForm);
    return u"<!DOCTYPE html><html lang=\"en-GB\"><head><title>%1</title></head><body><h1>%1</h1><table>%2</table></body></html>"_s
        .arg(title, rows)
        .toUtf8();
}

QByteArray doubtfulPdf()
{
    const auto document = readDocument(Format::Html, doubtfulForm(), u"form.html"_s);
    NoProgress progress;
    const auto pdf = writeDocument(Format::Pdf, *document, progress);
    return pdf ? pdf->bytes : QByteArray();
}

} // namespace attest::test
