// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "provisions/CodeShelf.h"
#include "store/Library.h"
#include "ui/session/LibraryThread.h"

#include <QObject>

#include <functional>

namespace attest::ui {

/// How loud news is.
enum class NewsKind { Done, Warning, Failure };

/// News for the strip in the window: what happened, and at most one thing to do about it.
struct News
{
    NewsKind kind = NewsKind::Done;
    QString sentence;
    QString action; ///< the button's word; empty: none
    std::function<void()> act = {};
};

/// What is in the open library: landlords and years.
struct Contents
{
    QString path;
    bool readOnly = false;
    QString readOnlyBecause; ///< a sentence; empty where it can be written to
    std::vector<OrganisationRecord> organisations;
    std::vector<AssessmentSummary> assessments;
    std::vector<std::shared_ptr<const Edition>> editions; ///< that these answer and the shelf lacked as it was read
};

/// The one open library and what every workspace shares: the editions, the clock, who works here. Workspaces ask it
/// for work on the library and listen to its signals; they do not know of one another.
class Workplace : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives it.
    Workplace(CodeShelf shelf, const Clock &clock, QString who, QObject *parent = nullptr);
    ~Workplace() override;

    const CodeShelf &shelf() const { return *m_shelf; }
    /// The same, for work on another thread.
    const std::shared_ptr<const CodeShelf> &sharedShelf() const { return m_shelf; }
    /// Those of the open library that the shelf lacks: kept with a form on another machine.
    std::vector<std::shared_ptr<const Edition>> editionsOnlyInLibrary() const;
    /// The shelf's, then these.
    std::vector<std::shared_ptr<const Edition>> knownEditions() const;
    /// After an edition was added.
    void setShelf(CodeShelf shelf);
    const Clock &clock() const { return m_clock; }
    /// Who makes the Changes.
    const QString &who() const { return m_who; }
    void setWho(const QString &who) { m_who = who; }
    LibraryThread &store() { return m_library; }

    bool isOpen() const { return !m_contents.path.isEmpty(); }
    const Contents &contents() const { return m_contents; }
    /// null where there is none.
    const AssessmentSummary *summary(const AssessmentId &id) const;

    /// Opens a library; where another program has it, or it cannot be written to, it is opened for reading. Ends in
    /// opened() or couldNotOpen().
    void open(const QString &path);
    /// Makes a new, empty one and opens it.
    void create(const QString &path);
    /// Ends in closed().
    void close();
    /// Reads the contents anew; contentsChanged() follows.
    void refresh();

Q_SIGNALS:
    void opened();
    void couldNotOpen(const QString &path, const attest::Error &error);
    /// The open library is about to be closed, or another opened: hand over what is being typed.
    void closing();
    void closed();
    /// Organisations or assessments were added, or their names or states changed.
    void contentsChanged();
    /// An assessment's answers, state or approval changed, by whatever workspace.
    void assessmentChanged(const attest::AssessmentId &id);
    /// Show this assessment in Assess, at this provision where one is named, and in it at a field: commentary.
    void wantsAssessment(const attest::AssessmentId &id, const QString &provision, const QString &field = {});
    /// Show this landlord in Library: something of it is missing.
    void wantsOrganisation(const attest::OrganisationId &id);
    void shelfChanged();
    void news(const attest::ui::News &news);

private:
    void begin(const QString &path, bool make);
    std::shared_ptr<const CodeShelf> m_shelf;
    const Clock &m_clock;
    QString m_who;
    LibraryThread m_library;
    Contents m_contents;
};

} // namespace attest::ui
