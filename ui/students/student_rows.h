// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/issued_document.h"
#include "core/students/student.h"

#include <QString>
#include <QStringList>

class QPushButton;
class QWidget;

namespace freshstart {

// The rows of the cards on a student's page.
QWidget* contactRow(const Contact& contact, QWidget* parent);
QWidget* courtOrderRow(const Contact& contact, QWidget* parent);
QWidget* professionalRow(const Professional& professional, QWidget* parent);
QWidget* documentRow(const IssuedDocument& document, QPushButton** saveCopy, QWidget* parent);
/// A name and muted lines below; empty lines are left out.
QWidget* factRow(const QString& name, const QStringList& lines, QWidget* parent);

} // namespace freshstart
