# Temperature and day are packed into one number with room for 2**17 days, which is too little for 200 000.
# zh: 把温度和天数压进一个整数，只给天数留了 17 位，不足以表示 200 000 天。
def daily_temperatures(temperatures: list[int]) -> list[int]:
    wait, stack = [0] * len(temperatures), []
    mask = (1 << 17) - 1
    for i, t in enumerate(temperatures):
        while stack and stack[-1] >> 17 < t:
            j = stack.pop() & mask
            wait[j] = i - j
        stack.append(t << 17 | i & mask)
    return wait
