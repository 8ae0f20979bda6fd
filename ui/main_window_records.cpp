// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way to what is decided about whole records.
#include "ui/main_window.h"

#include "ui/common/page.h"

#include <QStackedWidget>

namespace freshstart {

void MainWindow::openRecords()
{
    if (m_catalogue.records) {
        openRecord(Place::Students, [this] { return m_catalogue.records(m_context, m_stack); });
    }
}

void MainWindow::openRecordsOf(StudentId student)
{
    if (m_catalogue.recordsOf) {
        openRecord(Place::Students,
                   [this, student] { return m_catalogue.recordsOf(m_context, student, m_stack); });
    }
}

void MainWindow::compareRecords(StudentId kept, StudentId gone)
{
    if (m_catalogue.compare) {
        openRecord(Place::Students, [this, kept, gone] {
            return m_catalogue.compare(m_context, kept, gone, m_stack);
        });
    }
}

} // namespace freshstart
