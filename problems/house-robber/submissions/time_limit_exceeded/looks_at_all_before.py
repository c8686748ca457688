# Goes through all earlier houses for each house: O(n²).
# zh: 对每间房都扫描之前所有房子，时间为 O(n²)。


def house_robber(nums):
    total = []
    for at, num in enumerate(nums):
        best = 0
        for earlier in range(at - 1):
            if total[earlier] > best:
                best = total[earlier]
        total.append(best + num)
    return max(total, default=0)
