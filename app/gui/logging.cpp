// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/logging.h"

#include "core/base/clock.h"

#include <QFile>
#include <QMutex>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr qint64 kLargest = 1'000'000; // bytes

// A message handler is a plain function: what it needs must outlive everything else.
QFile& logFile()
{
    static QFile file;
    return file;
}

QMutex& logMutex()
{
    static QMutex mutex;
    return mutex;
}

QString word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        break;
    }
    return u"fatal"_s;
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const QMutexLocker locker(&logMutex());
    const QString line = u"%1 %2 %3: %4\n"_s.arg(
        SystemClock().now().toUTC().toString(Qt::ISODate), word(type),
        QString::fromLatin1(context.category != nullptr ? context.category : "default"), text);
    if (logFile().isOpen()) {
        logFile().write(line.toUtf8());
        logFile().flush();
    }
    if (type != QtDebugMsg) {
        std::fputs(line.toLocal8Bit().constData(), stderr);
    }
}

} // namespace

void startLogging(const QString& path)
{
    if (QFile::exists(path) && QFile(path).size() > kLargest) {
        QFile::remove(path + u".old"_s);
        QFile::rename(path, path + u".old"_s);
    }
    logFile().setFileName(path);
    // Without a log the program works all the same; standard error still hears everything.
    if (logFile().open(QIODevice::WriteOnly | QIODevice::Append)) {
        logFile().setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    qInstallMessageHandler(write);
}

} // namespace freshstart
