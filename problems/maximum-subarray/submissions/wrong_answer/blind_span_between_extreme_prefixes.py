# Only the differences with the smallest or the largest prefix sum of all are tried.
# zh: 只尝试与全局最小或最大前缀和配对的差。
def max_sub_array(nums):
    prefix = [0]
    for x in nums:
        prefix.append(prefix[-1] + x)
    low = min(range(len(nums)), key=prefix.__getitem__)
    high = max(range(1, len(prefix)), key=prefix.__getitem__)
    after = max(prefix[low + 1 :]) - prefix[low]
    before = prefix[high] - min(prefix[:high])
    return max(after, before)
