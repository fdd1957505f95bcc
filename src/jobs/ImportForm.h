// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "formats/Formats.h"
#include "intake/FormRecogniser.h"
#include "provisions/CodeShelf.h"
#include "store/Library.h"

#include <future>
#include <map>

namespace attest {

struct ImportRequest
{
    QString path;
    QStringList furtherPages = {}; ///< the files with the rest of the form, in their order: a web page for each section
    std::optional<Format> format = {}; ///< of them all; none: by each path's ending
    QString code = {}; ///< an edition's id; empty: found from the content; `newEdition`: read from the form itself
    QString organisation = {}; ///< empty: as the form says
    std::optional<AssessmentYear> year = {};
    /// Editions that are not on the shelf: those of the library, and those that other forms showed.
    std::vector<std::shared_ptr<const Edition>> alsoKnown = {};

    /// The file without its folders; of several, "section-1.html and 8 more".
    QString name() const;
    /// In place of an edition's id.
    static QString newEdition() { return QStringLiteral("new"); }
};

/// Errors (BadInput): neither the request nor the path's ending names a format that can be read.
Result<Format> formatOf(const ImportRequest &request);
/// (Cancelled)
Error readingStopped(const QString &name);

/// The editions that a library's assessments answer and the shelf lacks: a colleague may have kept one with a form on
/// another machine. Errors (Storage): the library cannot be read.
Result<std::vector<std::shared_ptr<const Edition>>> editionsOnlyIn(const Library &library, const CodeShelf &shelf);

/// What forms are read with, one after another. Told of a form early, they begin with it while other work is done: what
/// reads a PDF starts, and another file is read already. For one thread.
class FormReaders
{
public:
    /// Reading the request's form follows soon. Need not be called.
    void expect(const ImportRequest &request);

    /// The file's document. Errors as of DocumentFormat::read().
    Result<Document> read(Format format, const QByteArray &bytes, const QString &name, Progress &progress);

private:
    /// What was read before anybody asked, and the bytes that it was read from.
    struct Ahead
    {
        QByteArray bytes;
        Result<Document> document;
    };
    DocumentFormat &of(Format format);

    std::map<Format, DocumentFormat> m_readers;
    std::future<Ahead> m_ahead;
};

/// Reads a published form, or an assessment file, into a Proposal. Stores nothing. Of a form in several files each
/// place begins with its file, and no page is drawn. Errors (Storage): the file cannot be read; (BadInput): no form in
/// it, an unknown edition, a format that cannot be read; (Cancelled).
Result<Proposal> importForm(const ImportRequest &request, const CodeShelf &shelf, Progress &progress);
Result<Proposal> importFormWith(FormReaders &readers, const ImportRequest &request, const CodeShelf &shelf,
                                Progress &progress);

/// Errors (BadInput): the form names no landlord or no year, and nobody said; it answers a Code that is not here, and
/// its edition is to be kept with it (KeepNewEdition.h).
Result<void> checkCanBeKept(const Proposal &proposal);

/// Keeps a Proposal in a library, under the organisation of that name (made where it is new): both or neither. A form
/// is a draft; an assessment file keeps the state it has, an approved one only where its digest bears that out. The
/// file's name and digest are kept with it, and what it held. Errors as of checkCanBeKept(), checkYearIsFree() and
/// Library::addAssessment(); (Conflict): the very file was imported before as this landlord's form for this year.
Result<AssessmentId> keepProposal(Library &library, const Proposal &proposal, const QString &who);

} // namespace attest
