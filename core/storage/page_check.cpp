// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/page_check.h"

#include "core/protection/page_sum.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/engine_layers.h"
#include "core/storage/query.h"
#include "core/storage/row.h"
#include "core/storage/summed_file.h"

#include <QSqlDriver>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kSmallestPage = 512;

/// The engine behind a connection to a plain file; null where Qt's driver has brought another one.
sqlite3* engineOf(Database& database)
{
    const QVariant handle = database.connection().driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0 ||
        database.isProtected()) {
        return nullptr;
    }
    const auto source = Query(database, u"SELECT sqlite_source_id()"_s).one([](const Row& row) {
        return row.text(0);
    });
    if (!source || *source != QLatin1StringView(sqlite3_sourceid())) {
        return nullptr;
    }
    auto* engine = *static_cast<sqlite3* const*>(handle.constData());
    sqlite3_vfs* layer = nullptr;
    sqlite3_file_control(engine, "main", SQLITE_FCNTL_VFS_POINTER, &layer);
    return layer != nullptr && isPlainLayer(layer->zName) ? engine : nullptr;
}

struct Pages {
    qint64 all = 0;
    qint64 wrong = 0;
    qint64 first = 0;

    void add(qint64 number)
    {
        first = wrong == 0 ? number : first;
        ++wrong;
    }
};

class Reader
{
public:
    explicit Reader(sqlite3_file* file)
        : m_file(file)
    {}

    int size(sqlite3_int64& bytes) { return m_file->pMethods->xFileSize(m_file, &bytes); }
    int read(QByteArray& to, qint64 offset)
    {
        return m_file->pMethods->xRead(m_file, to.data(), static_cast<int>(to.size()), offset);
    }

private:
    sqlite3_file* m_file;
};

const std::uint8_t* bytesOf(const QByteArray& page)
{
    return reinterpret_cast<const std::uint8_t*>(page.constData());
}

/// Whether the first page would be whole if it said that there is room for sums: then it is this
/// that was changed.
bool hidesItsSums(QByteArray page)
{
    page[20] = static_cast<char>(kPageSumSize);
    return fitsPageSum(bytesOf(page), static_cast<std::size_t>(page.size()), 1);
}

Result<Pages> look(Reader reader)
{
    sqlite3_int64 size = 0;
    QByteArray page(4096, '\0');
    int rc = reader.size(size);
    if (rc != SQLITE_OK || size == 0) {
        return rc == SQLITE_OK ? Result<Pages>(Pages()) : dialect::toError(rc, u"reading pages"_s);
    }
    rc = reader.read(page, 0);
    const auto layout = pageLayoutOf(page);
    if ((rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ) || !layout) {
        return dialect::toError(rc == SQLITE_OK ? SQLITE_NOTADB : rc, u"reading pages"_s);
    }
    Pages found;
    if (!layout->carriesSums || layout->pageSize < kSmallestPage) {
        if (hidesItsSums(page)) {
            found.add(1);
        }
        return found;
    }
    page.resize(layout->pageSize);
    found.all = (size + layout->pageSize - 1) / layout->pageSize;
    for (qint64 number = 1; number <= found.all; ++number) {
        rc = reader.read(page, (number - 1) * layout->pageSize);
        if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ) {
            return dialect::toError(rc, u"reading pages"_s);
        }
        if (rc != SQLITE_OK || !fitsPageSum(bytesOf(page), static_cast<std::size_t>(page.size()),
                                            static_cast<std::uint64_t>(number))) {
            found.add(number);
        }
    }
    return found;
}

Result<Pages> lookWhileNobodyWrites(Database& database, sqlite3_file* file)
{
    if (auto held = database.run(u"SAVEPOINT page_check"_s); !held) {
        return held.error();
    }
    auto found = [&]() -> Result<Pages> {
        // Reading takes the lock, which the savepoint keeps.
        if (auto read = database.run(u"SELECT COUNT(*) FROM sqlite_master"_s); !read) {
            return read.error();
        }
        return look(Reader(file));
    }();
    const auto released = database.run(u"RELEASE page_check"_s);
    return released ? found : released.error();
}

} // namespace

Result<void> checkPages(Database& database)
{
    sqlite3* engine = engineOf(database);
    if (engine == nullptr || database.path() == ":memory:"_L1) {
        return {};
    }
    sqlite3_file* file = nullptr;
    const int rc = sqlite3_file_control(engine, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (rc != SQLITE_OK || file == nullptr || file->pMethods == nullptr) {
        return dialect::toError(rc, u"file of the connection"_s);
    }
    const auto found = lookWhileNobodyWrites(database, file);
    if (!found) {
        return found.error();
    }
    if (found->wrong == 0) {
        return {};
    }
    return Error{
        ErrorCode::DamagedDatabase,
        u"page"_s,
        u"%1 pages without their sum, the first is %2"_s.arg(found->wrong).arg(found->first),
        {QString::number(found->wrong), QString::number(found->first),
         QString::number(found->all)}};
}

void wantPageSums(Database& database, bool wanted)
{
    if (sqlite3* engine = engineOf(database); engine != nullptr) {
        int room = wanted ? static_cast<int>(kPageSumSize) : 0;
        sqlite3_file_control(engine, "main", SQLITE_FCNTL_RESERVE_BYTES, &room);
    }
}

} // namespace freshstart
