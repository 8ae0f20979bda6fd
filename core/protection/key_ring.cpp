// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/key_ring.h"

#include <map>
#include <mutex>

namespace freshstart::keyring {

namespace {

struct Ring {
    std::mutex mutex;
    std::map<QByteArray, Secret> keys;
};

Ring& ring()
{
    static Ring one;
    return one;
}

} // namespace

void keep(const QByteArray& keyId, const Secret& key)
{
    const std::lock_guard guard(ring().mutex);
    ring().keys.insert_or_assign(keyId, key.clone());
}

bool has(const QByteArray& keyId)
{
    const std::lock_guard guard(ring().mutex);
    return ring().keys.contains(keyId);
}

Secret find(const QByteArray& keyId)
{
    const std::lock_guard guard(ring().mutex);
    const auto found = ring().keys.find(keyId);
    return found == ring().keys.end() ? Secret() : found->second.clone();
}

std::vector<QByteArray> ids()
{
    const std::lock_guard guard(ring().mutex);
    std::vector<QByteArray> all;
    for (const auto& [id, key] : ring().keys) {
        all.push_back(id);
    }
    return all;
}

void forgetAll()
{
    const std::lock_guard guard(ring().mutex);
    ring().keys.clear();
}

} // namespace freshstart::keyring
