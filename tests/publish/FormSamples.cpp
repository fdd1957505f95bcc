// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/FormSamples.h"

#include "assessment/AssessmentJson.h"
#include "support/TestData.h"

#include <QFile>
#include <QJsonDocument>

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

QString words(int count)
{
    QString out;
    for (int i = 0; i < count; ++i) {
        out += i % 97 == 96 ? u"incomprehensibilities\n\n"_s : i % 13 == 12 ? u"repair. "_s : u"word "_s;
    }
    return out;
}

QString longList(int items)
{
    QStringList out;
    for (int i = 1; i <= items; ++i) {
        out.append(u"- point %1 of the action plan"_s.arg(i));
    }
    return out.join(u'\n');
}

QString longAddress()
{
    QString out = u"https://www.fenmoorhomes.example/"_s;
    while (out.size() < 300) {
        out += u"complaints-policy-and-procedure/"_s;
    }
    return out.left(296) + u".pdf"_s;
}

QStringList hardTexts()
{
    return {
        words(5000),
        longList(40),
        u"See %1 for all of it."_s.arg(longAddress()),
        u"السيدة فاطمة الزهراء met שרה כהן about the roof."_s,
        u"Cafe\u0301, Zoe\u0308, n\u0303, Å versus A\u030a, ﬁrst"_s,
        u"👩‍🔧 mended it 👍🏽 in \U0001F1EC\U0001F1E7"_s,
        u"]]> and <script>alert('x')</script> and <!-- --> & &amp; &#x26; \"quoted\" 'quoted'"_s,
        u"no\u00a0break, soft\u00adhyphen, zero\u200bwidth, join\u200der, \u202eoverride\u202c end"_s,
        u"| pipes | and `ticks` and *stars* and _lines_ and # hash\n\n1. one\n2. two\n3. three"_s,
        u"line one\nline two\n\nnew paragraph, https://example.org/a_(b)?c=[d]&e=\"f\""_s,
        u"Supercalifragilistic"_s.repeated(30),
    };
}

} // namespace

Assessment sampleAssessment(const QString &year)
{
    const QString path = projectPath(u"resources/sample/fenmoor-homes-%1.json"_s.arg(year));
    auto read = readAssessment(bytesOf(path), path);
    if (!read) {
        qFatal("%s", qPrintable(read.error().message));
    }
    return *std::move(read);
}

Assessment worstCase(const Edition &edition)
{
    Assessment out;
    out.organisation.name = u"<b>Bad & \"Worse\"</b> Homes </title></style><script>alert(1)</script> ]]> \\"_s;
    out.organisation.subjectTerm = u"We & \"They\""_s;
    out.edition = edition.id.text();
    out.state = State::Draft;
    const QStringList hard = hardTexts();
    qsizetype next = 0;
    for (const Provision *provision : edition.provisions()) {
        Answer answer(provision->code);
        answer.comply = next % 5 == 4 ? Comply::NotApplicable : next % 3 == 0 ? Comply::Partially : Comply::Yes;
        answer.review = next % 7 == 0 ? Review::Carried : Review::None;
        answer.commentary = Text::fromPlain(hard.at(next % hard.size()));
        answer.explanation = Text::fromPlain(hard.at((next + 3) % hard.size()));
        answer.complyBy = u"2027-03-31"_s;
        for (int i = 1; i < 4; ++i) {
            Evidence item;
            item.text = hard.at((next + 2 * i) % hard.size());
            item.url = i == 1 ? u"javascript:alert(1)"_s : i == 2 ? longAddress() : QString();
            answer.evidence.push_back(item);
        }
        out.answers.push_back(std::move(answer));
        ++next;
    }
    out.response = Text::fromPlain(hard.join(u"\n\n"_s));
    return out;
}

std::optional<Assessment> realForm(const QString &year)
{
    const QString folder = realFormsFolder();
    if (folder.isEmpty()) {
        return std::nullopt;
    }
    const QByteArray bytes = bytesOf(folder + u"/cambridge-%1.transcription.json"_s.arg(year));
    const QJsonObject form = QJsonDocument::fromJson(bytes).object();
    Assessment out;
    out.organisation.name = form["organisation"_L1].toString();
    out.edition = form["code"_L1].toString();
    out.year = *AssessmentYear::from(year);
    out.state = State::Published;
    for (const QJsonValue &value : form["answers"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        Answer answer(*ProvisionCode::from(row["code"_L1].toString()));
        answer.comply = complyFromKey(row["comply"_L1].toString().toLower());
        Evidence item;
        item.text = row["evidence"_L1].toString();
        if (!item.text.isEmpty()) {
            answer.evidence.push_back(item);
        }
        answer.commentary = Text::fromPlain(row["commentary"_L1].toString() + row["evidence_commentary"_L1].toString());
        out.answers.push_back(std::move(answer));
    }
    return out;
}

} // namespace attest::test
