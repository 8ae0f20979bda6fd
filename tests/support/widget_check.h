// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QAbstractItemModel;
class QWidget;

namespace freshstart::test {

/// What QAbstractItemModelTester finds wrong while `act` runs; empty: nothing.
QStringList modelFaults(QAbstractItemModel* model, const std::function<void()>& act);
/// Every widget that takes input and has no accessible name; empty: all have one.
QStringList namelessInputs(const QWidget& page);
/// Everything in the tree that assistive technology sees and that is there to be used, and has no
/// name in it: "Button in StudentPage"; empty: all have one.
QStringList namelessControls(QWidget& window);
/// Every visible, enabled input that Tab never reaches; empty: all are reached.
QStringList unreachableInputs(QWidget& page);
/// Writes a picture of the widget into the folder that FRESHSTART_PICTURES names, if it is set.
/// Words that are not seen whole: labels, buttons and boxes smaller than what stands on them. Lines
/// that are shortened on purpose show it with dots and are left out.
QStringList cutOff(const QWidget& window);
void takePicture(QWidget& widget, const QString& name);

} // namespace freshstart::test
