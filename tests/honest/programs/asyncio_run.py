# habit: asyncio.run with tasks and a sleep

import asyncio


async def one(n):
    await asyncio.sleep(0)
    return n


async def everything(n):
    return sum(await asyncio.gather(*(one(n) for _ in range(n))))


def square(n):
    return asyncio.run(everything(n))
