// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/this_pc.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kSignInName = u"protection/name"_s;
const auto kTheme = u"look/colours"_s;
const auto kTextPercent = u"look/text_percent"_s;
const auto kLockMinutes = u"protection/lock_minutes"_s;

} // namespace

QString fileOfThisPc()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/this-pc.ini"_L1;
}

QString rememberedSignInName()
{
    return QSettings(fileOfThisPc(), QSettings::IniFormat).value(kSignInName).toString();
}

void rememberSignInName(const QString& name)
{
    QSettings(fileOfThisPc(), QSettings::IniFormat).setValue(kSignInName, name);
}

ThemeChoice rememberedTheme()
{
    const QString stored =
        QSettings(fileOfThisPc(), QSettings::IniFormat).value(kTheme).toString();
    if (stored == "light"_L1) {
        return ThemeChoice::Light;
    }
    return stored == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

void rememberTheme(ThemeChoice choice)
{
    QSettings settings(fileOfThisPc(), QSettings::IniFormat);
    if (choice == ThemeChoice::System) {
        settings.remove(kTheme);
    } else {
        settings.setValue(kTheme, choice == ThemeChoice::Light ? u"light"_s : u"dark"_s);
    }
}

int rememberedTextPercent()
{
    const int stored =
        QSettings(fileOfThisPc(), QSettings::IniFormat).value(kTextPercent, 100).toInt();
    return std::ranges::find(kTextSizes, stored) != std::end(kTextSizes) ? stored : 100;
}

void rememberTextPercent(int percent)
{
    QSettings(fileOfThisPc(), QSettings::IniFormat).setValue(kTextPercent, percent);
}

int lockMinutes()
{
    const QVariant stored =
        QSettings(fileOfThisPc(), QSettings::IniFormat).value(kLockMinutes, kUsualLockMinutes);
    return std::clamp(stored.toInt(), 0, 240);
}

void setLockMinutes(int minutes)
{
    QSettings(fileOfThisPc(), QSettings::IniFormat).setValue(kLockMinutes, minutes);
}

} // namespace freshstart
