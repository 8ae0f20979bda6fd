// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/usual_file.h"

#include "app/gui/paths.h"
#include "core/base/translate.h"
#include "ui/common/prompter.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kUsual = u"file/usual"_s;
const auto kAsked = u"file/asked"_s; ///< files that were declined

FRESHSTART_TR(UsualFile)

QString whole(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

QString usualFileOfThisPc()
{
    const QString chosen =
        QSettings(paths::settingsFile(), QSettings::IniFormat).value(kUsual).toString();
    return chosen.isEmpty() ? paths::usualFile() : chosen;
}

void offerAsUsualFile(const QString& path, Prompter& prompter)
{
    const QString file = whole(path);
    QSettings settings(paths::settingsFile(), QSettings::IniFormat);
    QStringList asked = settings.value(kAsked).toStringList();
    if (file == whole(usualFileOfThisPc()) || asked.contains(file)) {
        return;
    }
    const QString question =
        tr("This computer usually opens another file:\n%1\n\nDo you want it to open this one from "
           "now on?\n%2\n\nCancel opens it this time only.")
            .arg(QDir::toNativeSeparators(usualFileOfThisPc()), QDir::toNativeSeparators(file));
    if (prompter.confirm(nullptr, tr("Fresh Start"), question, tr("Use it from now on"))) {
        settings.setValue(kUsual, file);
    } else {
        settings.setValue(kAsked, asked << file);
    }
}

} // namespace freshstart
