# Collects the k highest buckets instead of k values.
# zh: 取了最高的 k 个桶，而不是 k 个值。
def top_k_frequent(nums, k):
    buckets = {}
    for value, count in Counter(nums).items():
        buckets.setdefault(count, []).append(value)
    return [value for count in sorted(buckets, reverse=True)[:k] for value in buckets[count]]
