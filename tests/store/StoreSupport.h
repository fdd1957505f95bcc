// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Library.h"

#include <QTemporaryDir>

namespace attest::test {

/// A made-up landlord.
Organisation madeUpLandlord(const QString &name = QStringLiteral("Ashdown Vale Homes"));
/// Its assessment against the 2024 Code: a few answers, the rest blank.
Assessment madeUpAssessment(int startYear = 2024, Purpose purpose = Purpose::Annual);

Change answerChange(const AssessmentId &id, const QString &provision, const QString &field, const QJsonValue &after);
Change assessmentChange(const AssessmentId &id, const QString &field, const QJsonValue &after);
Change organisationChange(const OrganisationId &id, const QString &field, const QJsonValue &after);
Approval madeUpApproval();

/// A library in a folder of its own, with one landlord and one assessment.
class LibraryInFolder
{
public:
    LibraryInFolder();
    QString path(const QString &name = QStringLiteral("homes.attest")) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    Library &library() { return *m_library; }
    /// Closes it and opens it again, as another run of the program does.
    Library &reopen(Library::Mode mode = Library::Mode::ReadWrite);
    void close() { m_library.reset(); }

    FixedClock clock;
    std::optional<OrganisationId> organisation;
    std::optional<AssessmentId> assessment;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

/// The statement, run on the file as a stranger would, past the library's own methods.
void runSql(const QString &path, const QString &statement);
/// The first column of every row.
QStringList readSql(const QString &path, const QString &statement);

/// The value, or the test program stops with the error's sentence.
template <class T>
T need(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return *std::move(result);
}
inline void need(Result<void> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
}

} // namespace attest::test
