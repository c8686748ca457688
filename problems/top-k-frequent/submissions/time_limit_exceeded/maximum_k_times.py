# Searches the largest count anew for each of the k values: O(values · k).
# zh: 每取一个值都重新查找最大的次数，共 k 次，时间复杂度 O(值的个数 · k)。
def top_k_frequent(nums, k):
    count = Counter(nums)
    result = []
    for _ in range(k):
        best = max(count, key=count.get)
        result.append(best)
        del count[best]
    return result
