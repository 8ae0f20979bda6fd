// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/paths.h"
#include "core/storage/database.h"
#include "core/students/student_repository.h"
#include "ui/common/page.h"
#include "ui/suspensions/suspension_page.h"

#include <QSqlQuery>
#include <QWidget>

void nameIt(QLabel* label, QLayout* layout)
{
    label->setText(u"No translator sees this"_s);
    label->setToolTip(tr("This one is seen"));
    layout->setSpacing(7);
    layout->setSpacing(0);
}

void paintItself(QPainter& painter)
{
    painter.fillRect(painter.window(), Qt::darkGreen);
    painter.setPen(QColor(0x1B6B72));
    painter.fillRect(painter.window(), Qt::white); // paper is white
}
