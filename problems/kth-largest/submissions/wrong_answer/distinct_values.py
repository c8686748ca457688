# Counts equal numbers only once.
# zh: 相同的数只计了一次。
def find_kth_largest(nums, k):
    values = sorted(set(nums), reverse=True)
    return values[min(k, len(values)) - 1]
