// SPDX-License-Identifier: GPL-3.0-or-later
#include "Setting.h"

#include "support/TestData.h"

#include <QDir>
#include <QFileInfo>

namespace attest::bench {

Job start(const QString &program)
{
    return {program, {"--version"}, {}};
}

QString realWordForm()
{
    const QString folder = attest::test::realFormsFolder();
    const QString published = QDir(folder).filePath("cambridge-2024-25.docx");
    return !folder.isEmpty() && QFileInfo::exists(published) ? published : QString();
}

} // namespace attest::bench
