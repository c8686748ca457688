# Counts in 20 000 places with negative indices, where −10 000 and 10 000 share one.
# zh: 用 20 000 个位置和负下标计数，−10 000 与 10 000 共用一个位置。
def top_k_frequent(nums, k):
    counts = [0] * 20_000
    for num in nums:
        counts[num] += 1
    order = sorted(range(20_000), key=counts.__getitem__, reverse=True)
    return [place if place <= 10_000 else place - 20_000 for place in order[:k]]
