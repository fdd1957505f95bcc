// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Workplace.h"

#include "jobs/ImportForm.h"
#include "jobs/KeepTyping.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace attest::ui {

namespace {

Result<Contents> contentsOf(const Library &library, const CodeShelf &shelf)
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
    if (auto editions = editionsOnlyIn(library, shelf)) {
        contents.editions = *std::move(editions);
    }
    return contents;
}

/// What is known of a library once it is open.
struct Read
{
    Contents contents;
    QStringList reports;
    QString typing; ///< what became of what was being typed when a program was killed
};

LibraryThread::Opened makeNew(const QString &path, const Clock &clock)
{
    // A new account has no Documents yet. Where it cannot be made, making the library says so.
    QDir().mkpath(QFileInfo(path).absolutePath());
    return Library::create(path, clock);
}

/// For editing, or where that cannot be, for reading.
LibraryThread::Opened openAndRead(const QString &path, const Clock &clock, const CodeShelf &shelf, Read &read)
{
    auto opened = Library::open(path, Library::Mode::ReadWrite, clock);
    QString because;
    if (!opened && opened.error().kind == ErrorKind::Storage) {
        because = opened.error().message;
        if (auto toRead = Library::open(path, Library::Mode::ReadOnly, clock)) {
            opened = std::move(toRead);
        }
    }
    if (!opened) {
        return opened;
    }
    if (because.isEmpty()) {
        read.typing = takeUpTyping(**opened);
    }
    auto contents = contentsOf(**opened, shelf);
    if (!contents) {
        return contents.error();
    }
    read.contents = std::move(*contents);
    read.contents.readOnly = !because.isEmpty();
    read.contents.readOnlyBecause = because;
    read.reports = (*opened)->reports();
    return opened;
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

std::vector<std::shared_ptr<const Edition>> Workplace::editionsOnlyInLibrary() const
{
    std::vector<std::shared_ptr<const Edition>> editions = m_contents.editions;
    std::erase_if(editions, [this](const auto &edition) { return m_shelf->edition(edition->id.text()).ok(); });
    return editions;
}

std::vector<std::shared_ptr<const Edition>> Workplace::knownEditions() const
{
    auto editions = m_shelf->editions();
    const auto more = editionsOnlyInLibrary();
    editions.insert(editions.end(), more.begin(), more.end());
    return editions;
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
    const auto read = std::make_shared<Read>();
    const Clock *clock = &m_clock;
    const auto opening = [path, make, read, clock, shelf = m_shelf] {
        return make ? makeNew(path, *clock) : openAndRead(path, *clock, *shelf, *read);
    };
    m_library.open(this, opening, [this, path, read](const Result<void> &went) {
        if (!went) {
            m_contents = {};
            Q_EMIT couldNotOpen(path, went.error());
            return;
        }
        m_contents = std::move(read->contents);
        if (m_contents.path.isEmpty()) {
            m_contents.path = path; // a new one has nothing else to tell
        }
        Q_EMIT opened();
        for (const QString &report : std::as_const(read->reports)) {
            Q_EMIT news({NewsKind::Warning, report, {}, {}});
        }
        if (!read->typing.isEmpty()) {
            Q_EMIT news({NewsKind::Warning, read->typing, {}, {}});
        }
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
        this, [shelf = m_shelf](Library &library) { return contentsOf(library, *shelf); },
        [this](Result<Contents> contents) {
            if (!contents) {
                Q_EMIT news({NewsKind::Failure, contents.error().message, {}, {}});
                return;
            }
            m_contents.organisations = std::move(contents->organisations);
            m_contents.assessments = std::move(contents->assessments);
            m_contents.editions = std::move(contents->editions);
            Q_EMIT contentsChanged();
        });
}

} // namespace attest::ui
