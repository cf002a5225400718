"""Symbols of units."""

from __future__ import annotations

SYMBOLS = {
    "duration-hour": "h", "length-kilometer": "km", "length-meter": "m", "length-centimeter": "cm",
    "length-millimeter": "mm", "mass-kilogram": "kg", "mass-gram": "g", "mass-tonne": "t",
    "area-hectare": "ha", "area-square-kilometer": "km²|sq km|km2",
    "area-square-meter": "m²|sq m|m2",
    "volume-liter": "l", "speed-kilometer-per-hour": "km/h|kph", "speed-mile-per-hour": "mph",
    "temperature-celsius": "°c|℃", "temperature-fahrenheit": "°f|℉", "temperature-generic": "°",
    "concentr-percent": "%", "concentr-permille": "‰", "power-kilowatt": "kw",
    "power-megawatt": "mw", "power-gigawatt": "gw", "length-foot": "ft", "length-mile": "mi",
    "mass-pound": "lb", "mass-ounce": "oz",
}  # fmt: skip
"""Written alike in every language."""
