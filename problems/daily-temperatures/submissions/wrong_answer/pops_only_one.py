# Answers only one waiting day per warm day: `if` stands where `while` is needed.
# zh: 每个暖日只回答一个等待中的日子：该用 while 的地方用了 if。
def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    waiting = []
    for today, temperature in enumerate(temperatures):
        if waiting and temperatures[waiting[-1]] < temperature:
            day = waiting.pop()
            waits[day] = today - day
        waiting.append(today)
    return waits
