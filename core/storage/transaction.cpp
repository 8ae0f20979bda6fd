// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// The file may have gone, or another PC may have it, while this one slept. IMMEDIATE takes the
/// write lock now, so that a second writer is found out before any work is done.
Result<void> begin(Database& database)
{
    auto may = database.mayWrite();
    return may ? database.run(u"BEGIN IMMEDIATE"_s) : may;
}

} // namespace

Transaction::Transaction(Database& database)
    : m_database(database)
    , m_begun(begin(database))
    , m_open(static_cast<bool>(m_begun))
{
    if (m_open) {
        m_begun = database.afterBegin();
    }
}

Transaction::~Transaction()
{
    if (m_open) {
        // Nothing sensible can be done when even this fails: the journal undoes it at the next
        // open.
        static_cast<void>(static_cast<bool>(m_database.run(u"ROLLBACK"_s)));
    }
}

Result<void> Transaction::commit()
{
    if (!m_open || !m_begun) {
        return m_begun;
    }
    if (auto done = m_database.beforeCommit(); !done) {
        return done;
    }
    if (auto may = m_database.mayWrite(); !may) {
        return may;
    }
    auto done = m_database.run(u"COMMIT"_s);
    if (done) {
        m_open = false;
        m_database.afterCommit();
    }
    return done;
}

} // namespace freshstart
