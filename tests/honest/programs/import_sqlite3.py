# habit: sqlite3 in memory

def square(n):
    import sqlite3

    with sqlite3.connect(":memory:") as database:
        return database.execute("select ? * ?", (n, n)).fetchone()[0]
