// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AssessmentJson.h"
#include "compare/ParallelWords.h"
#include "jobs/CheckAssessment.h"
#include "jobs/CompareAssessments.h"
#include "jobs/CompareParallel.h"
#include "jobs/FindAssessment.h"
#include "jobs/StartYear.h"
#include "support/TestData.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// A council answers the Housing Ombudsman and the LGSCO: the second form started from the first, and what changes in
/// either afterwards.
class TwoCodesTest : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::optional<AssessmentId> m_housing;

    static ProvisionCode code(const QString &text) { return *ProvisionCode::from(text); }

    AssessmentId startBeside()
    {
        StartYearRequest request;
        request.from = m_housing->text();
        request.code = u"lgsco-2024"_s;
        const auto started = startYear(*m_library, shelf(), request, u"Ada"_s);
        if (!started) {
            qFatal("%s", qPrintable(started.error().message));
        }
        return *started;
    }

    void edit(const AssessmentId &id, const QString &provision, const QString &field, const QJsonValue &after)
    {
        Change change;
        change.id = id.text();
        change.provision = code(provision);
        change.field = field;
        change.after = after;
        change.beforeGiven = false;
        change.who = u"Ada"_s;
        const auto applied = m_library->apply({change});
        if (!applied) {
            qFatal("%s", qPrintable(applied.error().message));
        }
    }

    std::vector<ParallelDifference> differences(const AssessmentId &to)
    {
        const auto compared = compareParallel(*m_library, shelf(), *m_housing, to);
        if (!compared) {
            qFatal("%s", qPrintable(compared.error().message));
        }
        return compared->differences;
    }

    static bool has(const std::vector<DiffPiece> &pieces, DiffKind kind, const QString &word)
    {
        return std::any_of(pieces.begin(), pieces.end(),
                           [&](const DiffPiece &piece) { return piece.kind == kind && piece.text.contains(word); });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto library = Library::create(m_folder->filePath(u"two.attest"_s), m_clock);
        QVERIFY(library);
        m_library = *std::move(library);
        Assessment housing;
        housing.organisation.name = u"Fenmoor Council"_s;
        housing.edition = u"hos-2024"_s;
        housing.year = AssessmentYear::starting(2025);
        for (const Provision *provision : edition(u"hos-2024"_s)->provisions()) {
            Answer answer(provision->code);
            answer.comply = Comply::Yes;
            answer.review = Review::Reviewed;
            answer.commentary = Text::fromPlain(u"We do what %1 asks."_s.arg(provision->code.text()));
            Evidence evidence;
            evidence.text = u"Policy, part %1"_s.arg(provision->code.text());
            answer.evidence = {evidence};
            housing.answers.push_back(answer);
        }
        housing.find(code(u"2.3"_s))->comply = Comply::No;
        housing.find(code(u"3.1"_s))->comply.reset();
        housing.find(code(u"4.1"_s))->review = Review::Carried;
        const auto id = m_library->addAssessment(housing, *edition(u"hos-2024"_s), u"Ada"_s);
        QVERIFY2(id, id ? "" : qPrintable(id.error().message));
        m_housing = *id;
    }
    void cleanup() { m_library.reset(); }

    void theSecondFormIsForTheSameYearAndGathersWhatItCovers()
    {
        const auto form = m_library->assessment(startBeside());
        QVERIFY(form);
        QCOMPARE(form->edition, u"lgsco-2024"_s);
        QCOMPARE(form->year, AssessmentYear::starting(2025));
        QCOMPARE(form->answers.size(), std::size_t(10));
        for (const Answer &answer : form->answers) {
            QCOMPARE(answer.review, Review::Carried);
            QVERIFY(!answer.answered());
            QCOMPARE(answer.carriedFrom.value(u"relation"_s).toString(), u"covers"_s);
        }
        const Answer &second = *form->find(code(u"2"_s));
        for (const char *source : {"2.1", "2.2", "2.3", "2.4", "2.5"}) {
            const QString from = u"From %1 of the Housing Ombudsman Service’s"_s.arg(QLatin1StringView(source));
            QVERIFY2(second.commentary.plain().contains(from), qPrintable(second.commentary.plain()));
            QVERIFY(second.evidenceText().contains(from));
            QVERIFY(second.evidenceText().contains(u"Policy, part %1"_s.arg(QLatin1StringView(source))));
        }
    }

    void nothingIsClaimedBeyondWhatTheSourcesSay()
    {
        const auto form = m_library->assessment(startBeside());
        QVERIFY(form);
        QCOMPARE(form->find(code(u"1"_s))->comply, Comply::Yes);
        QCOMPARE(form->find(code(u"2"_s))->comply, Comply::No);              // the weakest of what it covers
        QCOMPARE(form->find(code(u"3"_s))->comply, std::optional<Comply>()); // 3.1 is not answered
        QCOMPARE(form->find(code(u"4"_s))->comply, std::optional<Comply>()); // nobody confirmed 4.1
        QVERIFY(form->find(code(u"3"_s))->commentary.plain().contains(u"We do what 3.2 asks."_s));
    }

    void theParallelCodesOfAnEditionAreKnown()
    {
        const auto beside = parallelCodes(shelf(), u"hos-2024"_s);
        QCOMPARE(beside.size(), std::size_t(1));
        QCOMPARE(beside.front()->id.text(), u"lgsco-2024"_s);
        QVERIFY(parallelCodes(shelf(), u"lgsco-2024"_s).empty());
        QVERIFY(parallelCodes(shelf(), u"hos-2022"_s).empty());
    }

    void aSecondOneForThatYearIsRefused()
    {
        startBeside();
        StartYearRequest request;
        request.from = m_housing->text();
        request.code = u"lgsco-2024"_s;
        const auto again = startYear(*m_library, shelf(), request, u"Ada"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
    }

    void untouchedFormsHaveNoDifferences() { QVERIFY(differences(startBeside()).empty()); }

    void aLaterChangeInTheFirstShowsAtWhatCoversIt()
    {
        const AssessmentId form = startBeside();
        edit(*m_housing, u"7.2"_s, u"commentary"_s, u"We do what 7.2 demands."_s);
        const auto found = differences(form);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].target.text(), u"7"_s);
        QCOMPARE(found[0].text, GatheredText::Commentary);
        QVERIFY(has(found[0].inSource, DiffKind::Removed, u"asks"_s));
        QVERIFY(has(found[0].inSource, DiffKind::Added, u"demands"_s));
        QVERIFY(found[0].inTarget.empty());
        QVERIFY(std::find(found[0].sources.begin(), found[0].sources.end(), code(u"7.2"_s)) != found[0].sources.end());
    }

    void aLaterChangeInTheSecondShowsAsItsOwn()
    {
        const AssessmentId form = startBeside();
        edit(form, u"8"_s, u"commentary"_s, u"The council reports each June."_s);
        const QJsonObject policy{{u"kind"_s, u"note"_s}, {u"text"_s, u"Policy, new"_s}};
        edit(*m_housing, u"8.1"_s, u"evidence"_s, QJsonArray{policy});
        const auto found = differences(form);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].text, GatheredText::Evidence);
        QVERIFY(has(found[0].inSource, DiffKind::Added, u"new"_s));
        QVERIFY(found[0].inTarget.empty());
        QCOMPARE(found[1].text, GatheredText::Commentary);
        QVERIFY(found[1].inSource.empty());
        QVERIFY(has(found[1].inTarget, DiffKind::Added, u"June"_s));
    }

    void anotherAnswerOrDateIsAChange()
    {
        const AssessmentId form = startBeside();
        edit(*m_housing, u"1.2"_s, u"comply"_s, u"no"_s);
        edit(*m_housing, u"7.1"_s, u"comply_by"_s, u"2027-03-31"_s);
        edit(form, u"8"_s, u"comply"_s, u"no"_s);
        QStringList told;
        for (const ParallelDifference &difference : differences(form)) {
            told.append(difference.target.text() + u' ' + gatheredTextKey(difference.text));
        }
        QCOMPARE(told, QStringList({u"1 comply"_s, u"7 comply_by"_s, u"8 comply"_s}));
        QVERIFY(has(differences(form)[0].inSource, DiffKind::Added, u"No"_s));
        QVERIFY(has(differences(form)[2].inTarget, DiffKind::Removed, u"Yes"_s));
    }

    void eachAnswerThatChangedIsToldWhateverTheLeastOfThemIs()
    {
        edit(*m_housing, u"8.2"_s, u"comply"_s, u"no"_s);
        const AssessmentId form = startBeside();
        edit(*m_housing, u"8.1"_s, u"comply"_s, u"no"_s);
        const auto found = differences(form);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].target, code(u"8"_s));
        QCOMPARE(found[0].text, GatheredText::Comply);
        QCOMPARE(found[0].changedSources, std::vector{code(u"8.1"_s)});
        QVERIFY(has(found[0].inSource, DiffKind::Same, u"8.1"_s));
        QVERIFY(has(found[0].inSource, DiffKind::Added, u"No"_s));
        edit(*m_housing, u"8.1"_s, u"comply"_s, u"yes"_s);
        QVERIFY(differences(form).empty());
    }

    void lastYearIsThatOfTheSameOmbudsman()
    {
        const AssessmentId second = startBeside();
        const auto next = [this](const AssessmentId &from) {
            StartYearRequest request;
            request.from = from.text();
            request.year = AssessmentYear::starting(2026);
            const auto started = startYear(*m_library, shelf(), request, u"Ada"_s);
            if (!started) {
                qFatal("%s", qPrintable(started.error().message));
            }
            return *started;
        };
        const auto earlierOf = [this](const AssessmentId &id) {
            const auto summary = findAssessment(*m_library, id.text());
            const auto earlier = summary ? earlierYear(*m_library, *summary) : summary.error();
            return earlier && *earlier ? (*earlier)->id.text() : QString();
        };
        const AssessmentId council = next(second);
        QCOMPARE(earlierOf(next(*m_housing)), m_housing->text());
        QCOMPARE(earlierOf(council), second.text());
        // A housing form of the year before says nothing of this Code's wording having changed.
        const auto checked = checkAssessment(*m_library, council, QDate(2026, 6, 1), &shelf());
        QVERIFY(checked);
        for (const Finding &finding : checked->findings) {
            QVERIFY2(finding.rule != u"unchanged-unreviewed"_s, qPrintable(finding.sentence));
        }
    }

    void theProvisionThatChangedIsNamed()
    {
        edit(*m_housing, u"6.1"_s, u"commentary"_s, u"Changed before the start."_s);
        const AssessmentId form = startBeside();
        const QString then = m_library->assessment(*m_housing)->find(code(u"6.4"_s))->commentary.markup();
        edit(*m_housing, u"6.3"_s, u"commentary"_s, u"Another team answers everything."_s);
        edit(*m_housing, u"6.4"_s, u"commentary"_s, u"For a while."_s);
        edit(*m_housing, u"6.4"_s, u"commentary"_s, then);
        edit(form, u"1"_s, u"comply"_s, u"no"_s);
        const auto found = differences(form);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found.front().target, code(u"1"_s));
        QVERIFY(found.front().changedSources.empty());
        QCOMPARE(driftRemark(found.front()), u"changed in the second form"_s);
        QCOMPARE(found.back().target, code(u"6 (Stage 1)"_s));
        QCOMPARE(found.back().changedSources, std::vector{code(u"6.3"_s)});
        QCOMPARE(driftRemark(found.back()), u"changed in the first form, under 6.3"_s);
        QCOMPARE(driftPhrase({&found.back()}), u"changed since the start in the first form, under 6.3"_s);
        edit(form, u"6 (Stage 1)"_s, u"commentary"_s, u"Ours alone."_s);
        QCOMPARE(driftRemark(differences(form).back()), u"changed in both forms, in the first under 6.3"_s);
    }

    void formsThatDoNotBelongTogetherAreRefused()
    {
        const AssessmentId form = startBeside();
        const auto reverse = compareParallel(*m_library, shelf(), form, *m_housing);
        QVERIFY(!reverse);
        QCOMPARE(reverse.error().kind, ErrorKind::Conflict);
        StartYearRequest blank;
        blank.organisation = u"Another Council"_s;
        blank.code = u"lgsco-2024"_s;
        blank.year = AssessmentYear::starting(2025);
        const auto other = startYear(*m_library, shelf(), blank, u"Ada"_s);
        QVERIFY(other);
        QVERIFY(!compareParallel(*m_library, shelf(), *m_housing, *other));
    }
};

QTEST_GUILESS_MAIN(TwoCodesTest)
#include "TwoCodesTest.moc"
