// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/desk.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace freshstart::test {

/// A desk whose pictures lie in a folder that goes away with it.
struct SettingsDesk : Desk {
    QTemporaryDir folder;

    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
};

inline QByteArray png(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(picture.save(&buffer, "PNG"));
    return bytes;
}

inline QLineEdit* edit(const QWidget& page, const char* objectName)
{
    auto* found = page.findChild<QLineEdit*>(QString::fromLatin1(objectName));
    INFO(objectName);
    REQUIRE(found != nullptr);
    return found;
}

inline void type(const QWidget& page, const char* objectName, const QString& text)
{
    edit(page, objectName)->setText(text);
}

inline QPushButton* button(const QWidget& page, const char* objectName)
{
    auto* found = page.findChild<QPushButton*>(QString::fromLatin1(objectName));
    INFO(objectName);
    REQUIRE(found != nullptr);
    return found;
}

inline void press(const QWidget& page, const char* objectName)
{
    QPushButton* wanted = button(page, objectName);
    REQUIRE(wanted->isEnabled());
    wanted->click();
}

} // namespace freshstart::test
