// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Allowed: the one place that knows the present.
auto now = QDateTime::currentDateTime();
