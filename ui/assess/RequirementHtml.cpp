// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/RequirementHtml.h"

#include "ui/widgets/Theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequirementHtml)
};

QString escaped(const QString &words)
{
    return words.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace

QString requirementHtml(const Provision &provision)
{
    QString html;
    if (provision.incomplete) {
        html += provision.summary.isEmpty()
                    ? u"<p><i>%1</i></p>"_s.arg(Words::tr("Part of the official wording is missing here."))
                    : u"<p><i>%1</i> %2</p>"_s.arg(
                          Words::tr("Part of the official wording is missing here. In our words, it asks:"),
                          escaped(provision.summary));
    }
    for (const RequirementBlock &block : provision.text) {
        if (!block.isList()) {
            html += u"<p>%1</p>"_s.arg(escaped(block.paragraph));
            continue;
        }
        const bool letters = block.marker == ListMarker::Alpha;
        html += letters ? u"<ol type=\"a\">"_s : u"<ul>"_s;
        for (const QString &item : block.items) {
            html += u"<li>%1</li>"_s.arg(escaped(item));
        }
        html += letters ? u"</ol>"_s : u"</ul>"_s;
    }
    return html;
}

QString differenceHtml(const std::vector<DiffPiece> &pieces)
{
    const Colours &colours = Theme::colours();
    QString html;
    for (const DiffPiece &piece : pieces) {
        const QString words = escaped(piece.text);
        switch (piece.kind) {
        case DiffKind::Same:
            html += words;
            break;
        case DiffKind::Removed:
            // A space after it, where the new words follow at once.
            html += u"<s style=\"background-color:%1\">%2</s> "_s.arg(colours.removed.name(), words);
            break;
        case DiffKind::Added:
            html += u"<u style=\"background-color:%1\">%2</u>"_s.arg(colours.added.name(), words);
            break;
        }
    }
    return u"<p>%1</p>"_s.arg(html);
}

QString differenceSpoken(const std::vector<DiffPiece> &pieces)
{
    QStringList spoken;
    for (const DiffPiece &piece : pieces) {
        const QString words = piece.text.simplified();
        if (piece.kind == DiffKind::Removed && !words.isEmpty()) {
            spoken.append(Words::tr("removed: %1").arg(words));
        } else if (piece.kind == DiffKind::Added && !words.isEmpty()) {
            spoken.append(Words::tr("added: %1").arg(words));
        }
    }
    return spoken.join(u"; "_s);
}

} // namespace attest::ui
