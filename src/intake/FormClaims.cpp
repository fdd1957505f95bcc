// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormClaims.h"

#include "intake/FormIdentity.h"

namespace attest {

FormClaims claimsOf(const Document &document, const RecogniseRequest &request)
{
    return {organisationOf(document), request.year ? request.year : yearOf(document, request.fileName),
            namedIn(document, request.editions)};
}

} // namespace attest
