// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/paths.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace freshstart::paths {

namespace {

QString inFolder(const QString& subfolder, const QString& name)
{
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    home.mkpath(subfolder); // where that fails, opening the file says so
    return QDir(QDir::cleanPath(home.filePath(subfolder))).filePath(name);
}

} // namespace

QString usualFile()
{
    return inFolder(u"."_s, u"school.freshstart"_s);
}

QString logFile()
{
    return inFolder(u"log"_s, u"freshstart.log"_s);
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/this-pc.ini"_L1;
}

} // namespace freshstart::paths
