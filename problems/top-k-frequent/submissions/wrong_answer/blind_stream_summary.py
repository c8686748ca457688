# Counts with only 10 · k + 50 counters, as for streams, and replaces the smallest one by each new value.
# zh: 只用 10·k + 50 个计数器（流式近似），新值总是替换最小的计数器。
def top_k_frequent(nums, k):
    c, size = {}, 10 * k + 50
    for x in nums:
        if x in c:
            c[x] += 1
        elif len(c) < size:
            c[x] = 1
        else:
            low = min(c, key=c.get)
            c[x] = c.pop(low) + 1
    return sorted(c, key=lambda x: -c[x])[:k]
