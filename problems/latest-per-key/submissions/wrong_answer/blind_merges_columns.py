# Updates the stored row with the newer one, so that columns of older rows remain.
# zh: 用较新的行去更新已存的行，较旧的行独有的列因此残留。
def dedupe_sessions(rows):
    best = {}
    for row in rows:
        kept = best.setdefault(row["uid"], {"uid": row["uid"], "ts": row["ts"]})
        if row["ts"] >= kept["ts"]:
            kept.update(row)
    return [best[uid] for uid in sorted(best)]
