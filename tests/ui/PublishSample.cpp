// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PublishSample.h"

#include "jobs/SampleLibrary.h"
#include "support/TestData.h"
#include "ui/Looking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::test {

PublishSample::PublishSample(bool readOnly, const QString &year)
    : m_clock(QDateTime(QDate(2026, 6, 1), QTime(10, 0), Qt::UTC)),
      m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat), m_preferences(m_settings),
      m_workplace(shelf(), m_clock, u"Tester"_s), m_session(std::make_unique<ui::AssessmentSession>(m_workplace))
{
    QObject::connect(&m_workplace, &ui::Workplace::news, m_session.get(),
                     [this](const ui::News &news) { m_news.append(news); });
    const QString path = m_folder.filePath(u"sample.attest"_s);
    if (const auto made = makeSampleLibrary(path, shelf(), m_clock); !made) {
        qFatal("%s", qPrintable(made.error().message));
    }
    std::unique_ptr<Library> holder;
    if (readOnly) {
        auto held = Library::open(path, Library::Mode::ReadWrite, m_clock);
        holder = held ? *std::move(held) : nullptr;
    }
    m_workplace.open(path);
    if (!until([this] { return m_workplace.isOpen(); })) {
        qFatal("The sample library did not open");
    }
    const auto &all = m_workplace.contents().assessments;
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&year](const AssessmentSummary &one) { return one.year.text() == year; });
    m_session->open(found->id);
    if (!until([this] { return m_session->isOpen(); })) {
        qFatal("The sample year did not open");
    }
}

bool PublishSample::change(const std::function<Result<void>(Library &)> &work)
{
    bool done = false;
    bool well = false;
    m_session->change(work, [&done, &well](const Result<void> &went) {
        done = true;
        well = went.ok();
    });
    return until([&done] { return done; }) && well;
}

void PublishSample::clearTheWay()
{
    const auto blocking = m_session->form().checked.blocking(Gate::Approval);
    const bool cleared = change([id = id(), blocking, today = m_clock.today()](Library &library) -> Result<void> {
        for (const Finding &finding : blocking) {
            const auto accepted = acceptFinding(library, id, finding.key, u"Checked for the test."_s, today,
                                                u"Tester"_s, QDateTime::currentDateTimeUtc());
            if (!accepted) {
                return accepted.error();
            }
        }
        return {};
    });
    if (!cleared) {
        qFatal("What blocks approval could not be accepted");
    }
}

} // namespace attest::test
