"""Strikes the found ids out of a table of the relevant ones, place by place."""


def recall_at_k(ranked, relevant, k):
    total = queries = 0
    for query, wanted in enumerate(relevant):
        missing = dict.fromkeys(wanted, True)
        if not missing:
            continue
        queries += 1
        for place, item in enumerate(ranked[query]):
            if place == k:
                break
            if item in missing:
                missing[item] = False
        total += 1 - sum(missing.values()) / len(missing)
    return total / max(queries, 1)
