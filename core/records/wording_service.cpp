// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/wording_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/documents/letter_catalogue.h"
#include "core/documents/letter_values.h"
#include "core/records/wording_repository.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace freshstart {

WordingService::WordingService(Database& database, const Clock& clock, ChangeNotifier& notifier)
    : m_database(database)
    , m_clock(clock)
    , m_notifier(notifier)
{}

Result<std::vector<OwnWording>> WordingService::own() const
{
    return WordingRepository(m_database).all();
}

Result<LetterWordings> WordingService::load() const
{
    const auto all = own();
    if (!all) {
        return all.error();
    }
    QHash<QString, QString> texts;
    for (const OwnWording& one : *all) {
        texts.insert(one.name, one.wording);
    }
    return LetterWordings(std::move(texts));
}

Result<void> WordingService::save(const QString& name, const QString& wording)
{
    const QString text = QString(wording).replace(u"\r\n"_s, u"\n"_s);
    if (auto good = checkWording(name, text); !good) {
        return good;
    }
    const QString mark = wordingMark(templateText(name));
    if (wordingMark(text) == mark) {
        return restore(name); // the product's own words are not the school's
    }
    return inTransaction([&](WordingRepository& repository) {
        return repository.save({name, text, mark, m_clock.now().toUTC()});
    });
}

Result<void> WordingService::restore(const QString& name)
{
    return inTransaction([&](WordingRepository& repository) { return repository.remove(name); });
}

Result<void>
WordingService::inTransaction(const std::function<Result<void>(WordingRepository&)>& work)
{
    {
        Transaction transaction(m_database);
        if (auto begun = transaction.begun(); !begun) {
            return begun;
        }
        WordingRepository repository(m_database);
        if (auto done = work(repository); !done) {
            return done;
        }
        if (auto done = transaction.commit(); !done) {
            return done;
        }
    }
    Q_EMIT m_notifier.schoolChanged();
    return {};
}

} // namespace freshstart
