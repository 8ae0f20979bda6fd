// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/file_asked_for.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace freshstart {

FileAskedFor::FileAskedFor(QCoreApplication& application)
{
    application.installEventFilter(this);
}

QString FileAskedFor::file() const
{
#ifdef Q_OS_MACOS
    QCoreApplication::processEvents();
#endif
    return m_file;
}

bool FileAskedFor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FileOpen) {
        m_file = static_cast<QFileOpenEvent*>(event)->file();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace freshstart
