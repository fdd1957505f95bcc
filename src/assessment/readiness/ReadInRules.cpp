// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"
#include "assessment/readiness/Rule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadInRules)
};

QString nameOf(ReadPart part)
{
    switch (part) {
    case ReadPart::Row:
        return Words::tr("which provision its row answers");
    case ReadPart::Comply:
        return Words::tr("the answer");
    case ReadPart::Evidence:
        return Words::tr("the evidence");
    case ReadPart::Commentary:
        break;
    }
    return Words::tr("the commentary");
}

class ReadWithDoubt final : public RowRule
{
public:
    QString id() const override { return u"read-with-doubt"_s; }
    QString description() const override
    {
        return Words::tr("Parts of an answer that were read from a published form with doubt, and that nobody has "
                         "checked or changed since.");
    }
    QString source() const override { return Words::tr("Nothing that was read in may be wrong unnoticed"); }

protected:
    void look(const ReadinessRow &row, const ReadinessForm & /*form*/, std::vector<Finding> &findings) const override
    {
        if (row.answer == nullptr) {
            return;
        }
        QStringList parts;
        for (const ReadPart part : uncheckedParts(*row.answer)) {
            parts.append(nameOf(part));
        }
        if (parts.isEmpty()) {
            return;
        }
        const QString last = parts.takeLast();
        const QString named = parts.isEmpty() ? last : Words::tr("%1 and %2").arg(parts.join(u", "_s), last);
        const QString place = placeOf(*row.answer, ReadPart::Row);
        findings.push_back(
            finding(&row, Severity::Warning,
                    place.isEmpty()
                        ? Words::tr("Read with doubt, and not checked: %1. Compare it with the form it was read from.")
                              .arg(named)
                        : Words::tr("Read with doubt, and not checked: %1. Compare it with the form it was read from "
                                    "(%2).")
                              .arg(named, place),
                    named));
    }
};

/// What a row that has no place says, in a few words.
QString wordsOf(const QJsonObject &row)
{
    constexpr qsizetype longest = 120;
    QStringList cells;
    for (const QJsonValue cell : row.value(u"cells"_s).toArray()) {
        cells.append(cell.toString().simplified());
    }
    for (const QString &part : {u"evidence"_s, u"commentary"_s}) {
        cells.append(row.value(part).toString().simplified());
    }
    cells.removeAll(QString());
    const QString words = cells.join(u" | "_s);
    return words.size() <= longest ? words : words.left(words.lastIndexOf(u' ', longest)).trimmed() + u" …"_s;
}

class UnplacedRows final : public Rule
{
public:
    QString id() const override { return u"unplaced-rows"_s; }
    QString description() const override
    {
        return Words::tr("Rows of an imported form, or answers to withdrawn provisions, that have no place in the "
                         "form and are not printed.");
    }
    QString source() const override { return Words::tr("Nothing that was read in may be lost unnoticed"); }

    std::vector<Finding> check(const ReadinessForm &form) const override
    {
        constexpr qsizetype most = 12; // told one by one; of a form in pieces nobody reads a hundred
        const QJsonArray &unplaced = form.assessment().unplaced;
        std::vector<Finding> findings;
        for (qsizetype i = 0; i < std::min(most, unplaced.size()); ++i) {
            findings.push_back(told(unplaced.at(i).toObject()));
        }
        if (const qsizetype more = unplaced.size() - most; more > 0) {
            const QString count = QString::number(more);
            findings.push_back(finding(
                nullptr, Severity::Hint,
                more == 1 ? Words::tr("One more row has no place in this form and is not printed. Check whether "
                                      "its words belong somewhere.")
                          : Words::tr("%1 more rows have no place in this form and are not printed. Check "
                                      "whether their words belong somewhere.")
                                .arg(count),
                count));
        }
        return findings;
    }

private:
    Finding told(const QJsonObject &row) const
    {
        QString words = wordsOf(row);
        words.chop(words.endsWith(u'.') ? 1 : 0); // the sentence ends with one
        const QString place = row.value(u"place"_s).toString();
        const QString from = row.value(u"from_provision"_s).toString();
        const QString reason = row.value(u"reason"_s).toString();
        const QString what =
            !from.isEmpty() ? Words::tr("The answer to %1 has no place in this form and is not printed").arg(from)
            : place.isEmpty()
                ? Words::tr("A row that was read in has no place in this form and is not printed")
                : Words::tr("A row that was read in (%1) has no place in this form and is not printed").arg(place);
        const QString said = words.isEmpty() ? what : Words::tr("%1: “%2”").arg(what, words);
        return finding(nullptr, Severity::Hint,
                       Words::tr("%1. %2 Check whether its words belong somewhere.").arg(said, reason).simplified(),
                       place + from + words);
    }
};

} // namespace

RuleList readInRules()
{
    static const ReadWithDoubt readWithDoubt;
    static const UnplacedRows unplacedRows;
    return {&readWithDoubt, &unplacedRows};
}

} // namespace attest::readiness
