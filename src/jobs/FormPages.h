// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/ImportForm.h"

#include <QCryptographicHash>

namespace attest {

/// The files of a form that was published as several, in one document, of which the first (`document`) is read already
/// from `bytes`. Each place names its file; `digest` becomes one of all of them, whatever their order. Errors as of
/// importForm(); (BadInput): too many files, an assessment file, another landlord's or year's page, where the request
/// does not say whose form it is.
Result<Document> withFurtherPages(Document document, const QByteArray &bytes, const ImportRequest &request,
                                  FormReaders &readers, QCryptographicHash &digest, Progress &progress);

/// Notes the files from which nothing came: one may have been chosen by mistake.
void tellEmptyPages(const ImportRequest &request, Proposal &proposal);

/// Whether forms that were read look like the pages of one: of one edition, landlord and year as far as they say, and
/// no provision answered in two of them.
bool mayBePagesOfOneForm(const std::vector<const Proposal *> &read);

} // namespace attest
