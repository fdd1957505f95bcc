// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Workplace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace attest::ui {

namespace {

Result<Contents> contentsOf(const Library &library)
{
    Contents contents;
    contents.path = library.path();
    auto organisations = library.organisations();
    auto assessments = library.assessments();
    if (!organisations || !assessments) {
        return organisations ? assessments.error() : organisations.error();
    }
    contents.organisations = std::move(*organisations);
    contents.assessments = std::move(*assessments);
    return contents;
}

} // namespace

Workplace::Workplace(CodeShelf shelf, const Clock &clock, QString who, QObject *parent)
    : QObject(parent), m_shelf(std::make_shared<const CodeShelf>(std::move(shelf))), m_clock(clock),
      m_who(std::move(who))
{
}

Workplace::~Workplace() = default;

const AssessmentSummary *Workplace::summary(const AssessmentId &id) const
{
    const auto found = std::find_if(m_contents.assessments.cbegin(), m_contents.assessments.cend(),
                                    [&id](const AssessmentSummary &one) { return one.id == id; });
    return found == m_contents.assessments.cend() ? nullptr : &*found;
}

void Workplace::setShelf(CodeShelf shelf)
{
    m_shelf = std::make_shared<const CodeShelf>(std::move(shelf));
    Q_EMIT shelfChanged();
}

void Workplace::open(const QString &path)
{
    begin(path, false);
}

void Workplace::create(const QString &path)
{
    begin(path, true);
}

void Workplace::begin(const QString &path, bool make)
{
    if (isOpen()) {
        // What is handed over now is done on the library that closes, before the other one opens.
        Q_EMIT closing();
        m_contents = {};
        Q_EMIT closed();
    }
    // Filled in by the library's thread before the answer comes back.
    const auto because = std::make_shared<QString>();
    const auto reports = std::make_shared<QStringList>();
    const Clock *clock = &m_clock;
    const auto opening = [path, make, because, reports, clock]() -> LibraryThread::Opened {
        if (make) {
            // A new account has no Documents yet. Where it cannot be made, making the library says so.
            QDir().mkpath(QFileInfo(path).absolutePath());
            return Library::create(path, *clock);
        }
        auto opened = Library::open(path, Library::Mode::ReadWrite, *clock);
        if (!opened && opened.error().kind == ErrorKind::Storage) {
            *because = opened.error().message;
            auto toRead = Library::open(path, Library::Mode::ReadOnly, *clock);
            if (toRead) {
                *reports = (*toRead)->reports();
                return toRead;
            }
        } else if (opened) {
            *reports = (*opened)->reports();
        }
        return opened;
    };
    m_library.open(this, opening, [this, path, because, reports](const Result<void> &went) {
        if (!went) {
            m_contents = {};
            Q_EMIT couldNotOpen(path, went.error());
            return;
        }
        m_library.ask(
            this, [](Library &library) { return contentsOf(library); },
            [this, path, because, reports](Result<Contents> contents) {
                if (!contents) {
                    m_library.close();
                    m_contents = {};
                    Q_EMIT couldNotOpen(path, contents.error());
                    return;
                }
                m_contents = std::move(*contents);
                m_contents.readOnly = !because->isEmpty();
                m_contents.readOnlyBecause = *because;
                Q_EMIT opened();
                for (const QString &report : *reports) {
                    Q_EMIT news({NewsKind::Warning, report, {}, {}});
                }
            });
    });
}

void Workplace::close()
{
    Q_EMIT closing();
    m_library.close();
    m_contents = {};
    Q_EMIT closed();
}

void Workplace::refresh()
{
    m_library.ask(
        this, [](Library &library) { return contentsOf(library); },
        [this](Result<Contents> contents) {
            if (!contents) {
                Q_EMIT news({NewsKind::Failure, contents.error().message, {}, {}});
                return;
            }
            m_contents.organisations = std::move(contents->organisations);
            m_contents.assessments = std::move(contents->assessments);
            Q_EMIT contentsChanged();
        });
}

} // namespace attest::ui
