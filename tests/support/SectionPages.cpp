// SPDX-License-Identifier: GPL-3.0-or-later
#include "SectionPages.h"

using namespace Qt::StringLiterals;

namespace attest::test {

QString commentaryOn(const QString &code)
{
    return u"Our teams look at %1 every quarter."_s.arg(code);
}

QByteArray sectionPage(const Edition &edition, const Section &section, const QString &title)
{
    QString html = u"<title>%1</title><h1>%1</h1><h2>Section %2 - %3</h2>"_s.arg(title, section.number, section.title);
    for (const Provision *provision : edition.provisions()) {
        const QString code = provision->code.text();
        if (edition.sectionOf(provision->code)->number == section.number) {
            html +=
                u"<h3>Code provision %1</h3><h4>Code requirement</h4><p>%2</p><h4>Comply</h4><p>Yes.</p>"
                "<h4>Evidence</h4><p>Complaints policy, page %1</p><h4>Commentary / explanation</h4><p>%3</p>"_s.arg(
                    code, provision->plainText().toHtmlEscaped(), commentaryOn(code));
        }
    }
    return html.toUtf8();
}

} // namespace attest::test
