// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PublishSample.h"

#include "jobs/SampleLibrary.h"
#include "ui/Looking.h"

namespace attest::test {

PublishSample::PublishSample(bool readOnly, const QString &year)
    : m_settings(m_folder.filePath("settings.ini"), QSettings::IniFormat), m_preferences(m_settings)
{
    QObject::connect(&workplace(), &ui::Workplace::news, &session(),
                     [this](const ui::News &news) { m_news.append(news); });
    std::unique_ptr<Library> holder;
    if (readOnly) {
        const auto made = makeSampleLibrary(m_base.path(), workplace().shelf(), m_base.clock());
        auto held = Library::open(m_base.path(), Library::Mode::ReadWrite, m_base.clock());
        holder = made && held ? *std::move(held) : nullptr;
    }
    if (!m_base.openYear(year)) {
        qFatal("%s", qPrintable(m_base.problem()));
    }
    m_news.clear();
}

bool PublishSample::change(const std::function<Result<void>(Library &)> &work)
{
    bool done = false;
    bool well = false;
    session().change(work, [&done, &well](const Result<void> &went) {
        done = true;
        well = went.ok();
    });
    return until([&done] { return done; }) && well && m_base.settle();
}

void PublishSample::clearTheWay()
{
    const auto blocking = session().form().checked.blocking(Gate::Approval);
    const AssessmentId id = session().form().summary.id;
    const bool cleared = change([id, blocking, &clock = m_base.clock()](Library &library) -> Result<void> {
        for (const Finding &finding : blocking) {
            const auto accepted =
                acceptFinding(library, id, finding.key, "Checked for the test.", clock.today(), "Tester", clock.now());
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
