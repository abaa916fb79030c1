## Names

name-kit-wall = pared
name-kit-step = escalón
name-kit-leg_press = prensa de piernas
name-kit-slant_board = tabla inclinada
name-kit-bench = banco
name-kit-plate = disco
name-kit-weights = pesos

name-control-steady = Firme
name-control-wobbly = Inestable
name-control-lost = Control perdido

name-skip-tired = Cansancio
name-skip-busy = Sin tiempo
name-skip-ill = Enfermedad
name-skip-pain = Dolor
name-skip-rest = Quiero descansar
name-skip-other = Otra cosa

name-pause-injury = lesión
name-pause-illness = enfermedad
name-pause-holiday = vacaciones
name-pause-travel = viaje
name-pause-other = otro motivo

name-run-easy = salida suave
name-run-long = salida larga
name-run-hard = salida fuerte
name-run-key = salida clave
name-run-race = carrera

name-side-left = izquierda
name-side-right = derecha

name-unit-kg = { $n } kg
name-unit-lb = { $n } lb
name-unit-s = { $n } s
name-unit-ft = { $n } ft
name-unit-m = { $n } m

name-amount-reps = { $n ->
    [one] { $n } repetición
   *[other] { $n } repeticiones
 }
name-amount-seconds = { $n ->
    [one] { $n } segundo
   *[other] { $n } segundos
 }
name-amount-feet = { $n ->
    [one] { $n } pie
   *[other] { $n } pies
 }
name-amount-metres = { $n ->
    [one] { $n } metro
   *[other] { $n } metros
 }

# $sets, $count: "3", "30 s". The other three add to $dose what is known.
name-dose = { $sets } × { $count }
name-dose-each = { $dose } por pierna
name-dose-tempo = { $measure ->
    [reps] { $dose } a { $tempo }
   *[other] { $dose }, { $tempo }
 }
name-dose-load = { $dose } con { $weight }

# How dates and times are written: https://www.unicode.org/reports/tr35/tr35-dates.html
name-pattern-day = EEE d MMM
name-pattern-clock = HH:mm

## Tempo

tempo-reps-0 = 2-0-2
    .dose = 2-0-2
    .help = Dos segundos para subir, dos para bajar, sin pausa.
tempo-reps-1 = 3-0-3
    .dose = 3-0-3
    .help = Tres segundos para subir, tres para bajar, sin pausa.
tempo-reps-2 = 3-2-3
    .dose = 3-2-3
    .help = Tres segundos para subir, dos de pausa arriba, tres para bajar.
tempo-seconds-0 = alta
    .dose = alta
    .help = Poco profunda: baja por la pared solo un poco.
tempo-seconds-1 = media
    .dose = a media altura
    .help = A medio camino entre estar de pie y tener los muslos paralelos al suelo.
tempo-seconds-2 = profunda
    .dose = profunda
    .help = Baja hasta tener los muslos casi paralelos al suelo, con los talones siempre altos.
tempo-feet-0 = normal
    .dose = a paso normal
    .help = Un paso cómodo y regular.
tempo-feet-1 = lenta
    .dose = lenta
    .help = Unos dos segundos por paso, con una pausa sobre la parte delantera de cada pie.

## Exercises

# One message an exercise; .short is used in plan lines and has at most 24 characters.
exercise-wall_sit = sentadilla en pared
    .short = sentadilla en pared
    .purpose = Mantiene el sóleo en tensión sin moverlo, como trabaja en cada paso cuando corres.
    .setup = Apoya toda la espalda en la pared, con los pies al ancho de la cadera y separados de ella el largo de un pie. Baja un poco, levanta los dos talones y quédate así.
    .cue1 = Los talones, altos todo el tiempo.
    .cue2 = El peso en la parte delantera del pie, también en el dedo gordo.
    .cue3 = Las rodillas sobre los dedos de los pies, y quietas.
    .cue4 = Respira con calma; acaba cuando los talones empiecen a bajar.
    .faults = Dejar caer los talones, juntar las rodillas, apoyar las manos en los muslos, contener la respiración.
    .harder = Baja más: primero alta, luego a media altura, luego profunda. Después, con un peso en el pecho y menos tiempo.
    .stop = Acaba la serie cuando los talones bajen o tiemblen. Déjalo por hoy si el dolor llega a 3.
    .contra = No bajes más de lo que tus rodillas aceptan. Con dolor de rodilla, presión arterial alta o problemas de corazón, pregunta al médico antes de hacer series largas.
exercise-soleus_walk = marcha de sóleo
    .short = marcha de sóleo
    .purpose = Entrena pantorrilla y pie a la vez, paso a paso, casi como los usas al correr.
    .setup = Ponte de pie junto a una pared o una barandilla, en un suelo llano y despejado. Sube de puntillas y dobla un poco las rodillas.
    .cue1 = Mantén la rodilla doblada igual todo el tiempo, como si llevaras una férula.
    .cue2 = Pasos cortos, talones altos, de la punta de un pie a la del otro.
    .cue3 = Empuja con la parte delantera del pie y no dejes que el tobillo se vaya hacia fuera.
    .cue4 = Mira al frente, no al suelo.
    .faults = Bajar los talones entre pasos, estirar las rodillas, torcer los tobillos hacia fuera, ir con prisa.
    .harder = Con pesos: primero uno en cada mano, luego uno solo en una mano. Sin pesos: pasos más lentos.
    .stop = Acaba la serie cuando un talón toque el suelo o el tobillo tiemble. Déjalo por hoy si el dolor llega a 3.
    .contra = Nunca en un suelo resbaladizo o con cosas por medio. Tras un esguince reciente o con poco equilibrio, apoya una mano en la pared y pregunta antes a tu fisio.
exercise-raise_two_floor = elevación a dos piernas en el suelo
    .short = a dos piernas en suelo
    .purpose = La primera elevación de talones con la rodilla doblada: el sóleo aprende a trabajar con el peso repartido entre las dos piernas.
    .setup = De pie en un suelo llano, sin calzado o con suela plana, pies al ancho de la cadera, los dedos de las manos en la pared. Dobla un poco las rodillas.
    .cue1 = Mantén las rodillas dobladas todo el tiempo, como si llevaras una férula.
    .cue2 = Empuja con la parte delantera del pie, también con el dedo gordo.
    .cue3 = Sube todo lo que puedas sin estirar las rodillas.
    .cue4 = Baja despacio hasta que los talones toquen el suelo.
    .cue5 = Acaba la serie cuando pierdas el control, no cuando lo diga el número.
    .faults = Estirar las rodillas al subir, cargar el borde exterior del pie, rebotar en el suelo, apoyarse en la pared.
    .harder = Las dos piernas en un escalón, luego una sola.
    .stop = Acaba la serie cuando pierdas el ritmo o la flexión de las rodillas. Déjalo por hoy si el dolor llega a 3.
    .contra = Con una lesión reciente de pantorrilla, Aquiles o pie, o con una trombosis ahora o en el pasado, pregunta antes al médico.
exercise-raise_two_step = elevación a dos piernas en el escalón
    .short = a dos piernas en escalón
    .purpose = La misma elevación con más recorrido: los talones bajan un poco por debajo del borde.
    .setup = La parte delantera de los pies en el borde de un escalón firme, con una barandilla o una pared a mano. Dobla un poco las rodillas.
    .cue1 = Mantén las rodillas dobladas todo el tiempo, como si llevaras una férula.
    .cue2 = Empuja con la parte delantera del pie, también con el dedo gordo.
    .cue3 = Baja despacio, los talones solo un poco por debajo del borde.
    .cue4 = Sin rebote abajo: un instante de quietud y arriba.
    .cue5 = Acaba la serie cuando pierdas el control.
    .faults = Dejarse caer abajo, estirar las rodillas, bajar mucho los talones, dejar que los pies resbalen hacia atrás.
    .harder = Una pierna, primero en el suelo.
    .stop = Acaba la serie cuando los talones caigan o pierdas el ritmo. Déjalo por hoy si el dolor llega a 3.
    .contra = Si el Aquiles molesta cerca del talón, quédate en el suelo y pregunta a tu fisio antes de usar un escalón.
exercise-raise_one_floor = elevación a una pierna en el suelo
    .short = a una pierna en suelo
    .purpose = Todo tu peso sobre un solo sóleo, como al correr; además muestra qué lado es más débil.
    .setup = De pie sobre una pierna en un suelo llano, la rodilla algo doblada, los dedos de las manos en la pared. Empieza el lado más débil.
    .cue1 = Mantén la rodilla doblada todo el tiempo, como si llevaras una férula.
    .cue2 = Empuja con la parte delantera del pie, también con el dedo gordo.
    .cue3 = Los dedos en la pared dan equilibrio, no levantan.
    .cue4 = Baja despacio hasta que el talón toque el suelo.
    .cue5 = Acaba la serie cuando pierdas el control; luego, la otra pierna.
    .faults = Empujar contra la pared, estirar la rodilla, balancear la pierna libre, cargar el borde exterior del pie.
    .harder = En un escalón; si no lo hay, más despacio y luego con un peso en una mano.
    .stop = Acaba la serie en la primera repetición sin control. Déjalo por hoy si el dolor llega a 3.
    .contra = Con una lesión reciente de pantorrilla, Aquiles o pie, o con poco equilibrio, sigue con las dos piernas y pregunta a tu fisio.
exercise-raise_one_step = elevación a una pierna en el escalón
    .short = a una pierna en escalón
    .purpose = El ejercicio principal de este plan: todo el recorrido del tobillo, con todo tu peso en una pierna.
    .setup = La parte delantera de un pie en el borde de un escalón firme, con una barandilla o una pared a mano, la rodilla algo doblada. Empieza el lado más débil.
    .cue1 = Mantén la rodilla doblada todo el tiempo, como si llevaras una férula.
    .cue2 = Empuja con la parte delantera del pie, también con el dedo gordo.
    .cue3 = Baja despacio, el talón solo un poco por debajo del borde.
    .cue4 = Sin rebote: un instante de quietud abajo y arriba.
    .cue5 = Acaba la serie cuando pierdas el control; luego, la otra pierna.
    .faults = Dejarse caer abajo, estirar la rodilla, tirar de la barandilla, correr en las últimas repeticiones.
    .harder = Más despacio; luego un peso en una mano y menos repeticiones. La primera vez con peso, en el suelo plano.
    .stop = Acaba la serie cuando el talón caiga, la rodilla se estire o te agarres a la barandilla. Déjalo por hoy si el dolor llega a 3.
    .contra = Si el Aquiles molesta cerca del talón, quédate en el suelo. Con una lesión reciente de pantorrilla o pie, pregunta antes a tu fisio.
exercise-seated_raise = elevación sentada
    .short = elevación sentada
    .purpose = Con las rodillas bien dobladas, casi todo el trabajo lo hace el sóleo.
    .setup = Siéntate en una silla firme, rodillas más o menos en ángulo recto, pies al ancho de la cadera. Apoya el peso en los muslos, justo encima de las rodillas, y sujétalo ahí.
    .cue1 = Las rodillas siguen en ángulo recto; solo se mueven los talones.
    .cue2 = Empuja con la parte delantera del pie, también con el dedo gordo.
    .cue3 = Sube todo lo que puedas y baja despacio.
    .cue4 = Sujeta el peso sin moverlo; los brazos no ayudan.
    .cue5 = Acaba la serie cuando pierdas el control.
    .faults = Hacer rebotar el peso, quedarse a medio recorrido, abrir las rodillas, tirar con los brazos.
    .harder = Más despacio; luego el siguiente peso con menos repeticiones.
    .stop = Acaba la serie cuando los talones caigan o el peso se mueva. Déjalo por hoy si el dolor llega a 3.
    .contra = Pon algo blando bajo el peso. Con una trombosis ahora o en el pasado, pies dormidos o huesos frágiles, pregunta antes al médico.
exercise-leg_press_raise = elevación en la prensa de piernas
    .short = elevación en prensa
    .purpose = Una elevación con la rodilla doblada contra la máquina: la carga sube en pasos pequeños y conocidos.
    .setup = La parte delantera de los pies en el borde inferior de la plataforma, rodillas dobladas y así hasta el final, topes de la máquina puestos. Empieza con poco.
    .cue1 = Mantén las rodillas dobladas todo el tiempo, como si llevaras una férula.
    .cue2 = Empuja con la parte delantera del pie, también con el dedo gordo.
    .cue3 = Deja volver la plataforma despacio, los talones solo un poco más allá del borde.
    .cue4 = La espalda pegada al respaldo, las manos en las asas.
    .cue5 = Acaba la serie cuando pierdas el control.
    .faults = Bloquear las rodillas estiradas, rebotar abajo, dejar que los pies resbalen del borde, poner demasiado peso.
    .harder = Más despacio; luego el siguiente peso con menos repeticiones.
    .stop = Acaba la serie cuando las rodillas se estiren o la plataforma caiga. Déjalo por hoy si el dolor llega a 3.
    .contra = Nunca sin los topes de la máquina. Con dolor de espalda, presión arterial alta o problemas de corazón, pregunta antes al médico.
exercise-straight_raise = elevación con la rodilla recta
    .short = elevación rodilla recta
    .purpose = Entrena el gastrocnemio, el otro músculo grande de la pantorrilla, que trabaja con la rodilla recta.
    .setup = De pie y con el cuerpo largo en un suelo llano, pies al ancho de la cadera, rodillas rectas sin forzarlas hacia atrás, los dedos de las manos en la pared.
    .cue1 = Las rodillas siguen rectas; todo el movimiento es del tobillo.
    .cue2 = Empuja con la parte delantera del pie, también con el dedo gordo.
    .cue3 = Sube del todo y baja despacio.
    .cue4 = Acaba la serie cuando pierdas el control.
    .faults = Doblar las rodillas para ayudarse, inclinarse hacia delante, cargar el borde exterior del pie, rebotar.
    .harder = Más repeticiones, luego una pierna.
    .stop = Acaba la serie cuando pierdas el ritmo. Déjalo por hoy si el dolor llega a 3.
    .contra = Tras un tirón reciente de pantorrilla, empieza solo con las rodillas dobladas y pregunta a tu fisio cuándo añadir este.
exercise-horse_raise = elevación en postura del jinete
    .short = elevación de jinete
    .purpose = Trabaja el sóleo mientras caderas y muslos sostienen una postura baja y abierta.
    .setup = Pies bien separados, puntas un poco hacia fuera; baja hasta donde te resulte cómodo con la espalda recta. Luego levanta un talón cada vez.
    .cue1 = La cadera sigue nivelada y a la misma altura.
    .cue2 = Las rodillas apuntan adonde apuntan los pies.
    .cue3 = Empuja con la parte delantera del pie, baja despacio, cambia de lado.
    .cue4 = Acaba la serie cuando la postura empiece a subir o a oscilar.
    .faults = Levantarse entre repeticiones, juntar las rodillas, inclinarse hacia delante, ir con prisa.
    .harder = Más repeticiones por lado, luego una postura más baja.
    .stop = Acaba la serie cuando pierdas la postura. Déjalo por hoy si el dolor llega a 3, en la pantorrilla, la rodilla o la cadera.
    .contra = Con dolor de cadera, ingle o rodilla, elige otro ejercicio.
exercise-slant_squat = sentadilla en tabla inclinada
    .short = sentadilla inclinada
    .purpose = Una flexión profunda de rodilla y tobillo a una pierna, en la que pantorrilla y muslo se dan firmeza.
    .setup = La parte delantera del pie de delante sobre la tabla inclinada o el disco, el talón al aire; el pie de atrás, sobre un banco. Una barandilla a mano.
    .cue1 = El talón de delante se queda donde está: ni baja ni sube.
    .cue2 = Baja despacio, la rodilla sobre los dedos del pie.
    .cue3 = Para subir, empuja con la parte delantera del pie de delante.
    .cue4 = Baja solo mientras el pie siga quieto.
    .faults = Dejar caer el talón, meter la rodilla hacia dentro, empujar con la pierna de atrás, bajar demasiado y demasiado pronto.
    .harder = Más repeticiones, luego un poco más abajo.
    .stop = Acaba la serie cuando el talón o la rodilla se muevan. Déjalo por hoy si el dolor llega a 3, en la pantorrilla o la rodilla.
    .contra = No con dolor en la parte delantera de la rodilla, ni en las primeras semanas tras una lesión de pierna. Es el más difícil de todos; puedes dejarlo sin problema.
exercise-balance = equilibrio a una pierna
    .short = equilibrio a una pierna
    .purpose = Trabajo tranquilo para los músculos pequeños del pie y del tobillo.
    .setup = De pie sobre una pierna, sin calzado, junto a una pared, la rodilla algo doblada.
    .cue1 = Tres puntos del pie en el suelo: talón, dedo gordo, dedo pequeño.
    .cue2 = Dedos largos, no en garra.
    .cue3 = Cadera nivelada, la mirada en un punto.
    .faults = Bloquear la rodilla, encoger los dedos, inclinarse hacia un lado.
    .harder = Gira la cabeza despacio; luego cierra los ojos con una mano cerca de la pared.
    .stop = Apoya el otro pie en cuanto te balancees. Déjalo por hoy si el dolor llega a 3.
    .contra = Con mareos o poco equilibrio, ten siempre una mano en la pared.
exercise-glute_bridge = puente de glúteos
    .short = puente de glúteos
    .purpose = Fortalece la cadera, que comparte el trabajo de cada zancada.
    .setup = Boca arriba, rodillas dobladas, pies planos al ancho de la cadera, brazos a los lados.
    .cue1 = Aprieta los glúteos y levanta la cadera hasta que hombros, cadera y rodillas formen una línea.
    .cue2 = Empuja con todo el pie.
    .cue3 = Baja despacio, la espalda parte por parte.
    .faults = Arquear la zona lumbar, empujar con el cuello, dejar que se abran las rodillas.
    .harder = Quédate más tiempo arriba, luego a una pierna.
    .stop = Acaba la serie cuando la cadera baje o te dé un calambre detrás del muslo. Déjalo por hoy si el dolor llega a 3.
    .contra = Con dolor de espalda o al final del embarazo, pregunta antes al médico.
exercise-hamstring_walkout = caminata de isquios
    .short = caminata de isquios
    .purpose = Fortalece la parte de atrás de los muslos, que frena la pierna antes de cada apoyo.
    .setup = Empieza en el puente: boca arriba, rodillas dobladas, cadera levantada.
    .cue1 = Aleja los talones con pasos cortos, la cadera alta.
    .cue2 = Llega solo hasta donde la cadera aguante arriba, y vuelve.
    .cue3 = Respira todo el tiempo.
    .faults = Dejar caer la cadera, dar pasos demasiado largos, contener la respiración.
    .harder = Más lejos, luego más despacio.
    .stop = Acaba la serie cuando la cadera baje o te dé un calambre detrás del muslo. Déjalo por hoy si el dolor llega a 3.
    .contra = Tras un tirón reciente detrás del muslo, déjalo y pregunta a tu fisio cuándo empezar.
exercise-split_squat = zancada estática
    .short = zancada estática
    .purpose = Fortalece la parte delantera de los muslos, una pierna cada vez.
    .setup = Un pie un paso largo por delante del otro, los dos mirando al frente, una pared a mano.
    .cue1 = Baja recto, el pie de delante plano.
    .cue2 = La rodilla de delante sobre los dedos del pie, no hacia dentro.
    .cue3 = Sube con la pierna de delante, despacio en las dos direcciones.
    .faults = Meter la rodilla de delante hacia dentro, inclinarse hacia delante, dar un paso demasiado corto.
    .harder = Más abajo, luego el pie de atrás en un escalón bajo.
    .stop = Acaba la serie cuando la rodilla se mueva. Déjalo por hoy si el dolor llega a 3, en la rodilla o la pantorrilla.
    .contra = Con dolor de rodilla, baja poco o elige el puente.

## Decisions

# Numbers that stand as words; beyond ten digits read better.
decision-word = { $n ->
    [1] una
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
   *[other] { $n }
 }
    .start = { $n ->
    [1] Una
    [2] Dos
    [3] Tres
    [4] Cuatro
    [5] Cinco
    [6] Seis
    [7] Siete
    [8] Ocho
    [9] Nueve
    [10] Diez
    [11] Once
    [12] Doce
    [13] Trece
   *[other] { $n }
 }
decision-times = { $n ->
    [1] una vez
    [2] dos veces
   *[other] { decision-word } veces
 }

# What became easier, as a sentence of its own behind the reason.
decision-easier-exercise = Un ejercicio atrás: { $exercise }.
decision-easier-weight = Bajamos un peso y seguimos desde ahí.
decision-easier-load = Bajamos a { $weight } y seguimos desde ahí.
decision-easier-unload = Sin peso por ahora; seguimos desde ahí.
decision-easier-tempo = { $measure ->
    [reps] Volvemos al ritmo { $tempo }.
    [seconds] Un poco menos profunda.
   *[feet] Volvemos a tu paso normal.
 }
decision-easier-target = Bajamos a { $count }.
decision-easier-sets = Una serie menos.
decision-easier-dose = La próxima vez, { $dose }.
decision-easier-same = Otra vez lo mismo.

# What the next good session would open.
decision-ahead-sets = añadimos una serie
decision-ahead-count = { $measure ->
    [reps] { $n ->
        [1] añadimos una repetición
       *[other] añadimos { decision-word } repeticiones
     }
   *[other] añadimos { $amount }
 }
decision-ahead-tempo = { $measure ->
    [reps] lo hacemos más lento
    [seconds] bajamos un poco más
   *[feet] hacemos los pasos más lentos
 }
decision-ahead-load = añadimos peso
decision-ahead-variation = toca el siguiente ejercicio
decision-ahead-later = miramos el siguiente paso
decision-ahead-top = llegas a lo más alto que permite tu material

# One sentence for each rule and verb.
decision-a1-stop = Una señal de alarma: el entrenamiento se detiene hasta que un profesional lo haya visto y esté de acuerdo.
decision-a1-keep = El entrenamiento sigue detenido hasta que un profesional esté de acuerdo; esto no cambia nada.
decision-a2-halt = { $then ->
    [load] Por encima de nuestro límite de parada. Primero dos mañanas tranquilas, luego con mucho menos peso.
    [same] Por encima de nuestro límite de parada. Primero dos mañanas tranquilas, luego con suavidad desde donde estabas.
   *[easier] Por encima de nuestro límite de parada. Primero dos mañanas tranquilas, luego mucho más fácil.
 }
decision-a2-clearance = Otra vez por encima de nuestro límite de parada en cuatro semanas. Se espera hasta que un profesional esté de acuerdo.
decision-a2-keep-clearance = Seguimos esperando a que un profesional esté de acuerdo; esto no cambia nada.
decision-a2-keep = Seguimos esperando dos mañanas tranquilas seguidas; esto no cambia nada.
decision-a2-build = Dos mañanas tranquilas seguidas. Volvemos a empezar con { $dose }.
decision-a3-reduce = { $what ->
    [load] Dolor { $pain }: menos peso, y sin subidas durante { $freeze }.
    [same] Dolor { $pain }: el mismo trabajo, y sin subidas durante { $freeze }.
   *[step] Dolor { $pain }: un paso más fácil, y sin subidas durante { $freeze }.
 }
decision-freeze = { $n ->
    [7] una semana
    [14] dos semanas
    [one] { $n } día
   *[other] { $n } días
 }
decision-a4-keep = Saltada, y no cambia nada: la próxima es como estaba prevista.
decision-a5-clean = { $measure ->
    [reps] El control se perdió en { $n }, así que el objetivo es { $n } repeticiones limpias.
    [seconds] El control se perdió en { $n }, así que el objetivo es { $n } segundos limpios.
   *[feet] El control se perdió en { $amount }, así que ese es el objetivo.
 }
decision-a5-less = El control se perdió en una serie. Bajamos a { $count }, y todo limpio.
decision-a5-same = El control se perdió en una serie. Otra vez lo mismo, acabando cada serie mientras esté limpia.
decision-a5-early = El control se perdió pronto. { $easier }
decision-a6-unanswered = Dime cómo fue (firme, inestable o perdido) y vemos qué viene.
decision-a6-hold = Un poco inestable. Otra vez lo mismo, hasta que salga fluido.
decision-a6-smooth = Inestable dos veces seguidas. Bajamos a { $count }, donde salía fluido.
decision-a6-ease = Inestable dos veces seguidas. { $easier }
decision-a7-missing = No se hicieron todas las series. Otra vez lo mismo; no se pierde nada.
decision-a7-hold = { $time ->
    [1] Hoy, por debajo de { $count }. Otra vez lo mismo.
   *[other] Segunda vez por debajo de { $count }. Otra vez lo mismo; tras una tercera, aflojamos.
 }
decision-a7-deload = { $weight ->
    [none] Tercera sesión por debajo de { $count }. { $easier }
   *[other] Tercera sesión corta con { $weight }. { $easier }
 }
decision-a8-unanswered = Dime cómo estuvo la pantorrilla, dolor de 0 a 10, y vemos qué viene.
decision-a8-hold = Dolor { $pain }: nos quedamos aquí hasta que esté más tranquila.
decision-a9-hold = Esfuerzo { $effort } ya es bastante. Otra vez lo mismo, hasta que cueste menos.
decision-a10-repeat = { $left ->
    [1] Series buenas y controladas. Una sesión más así y { $ahead }.
   *[other] Series buenas y controladas. { $word } sesiones más así y { $ahead }.
 }
decision-a10-keep = Series buenas y controladas. En mantenimiento te quedas aquí.
decision-a10-close = { $loaded ->
    [yes] Demasiado cerca de otros días de carga, o con menos peso del previsto: cuenta, pero no hace subir.
   *[no] Demasiado cerca de otros días de carga: cuenta, pero no hace subir.
 }
decision-a10-frozen = { $days ->
    [1] Series buenas y controladas. Un día más sin subidas, así que otra vez lo mismo.
    [7] Series buenas y controladas. Una semana más sin subidas, así que otra vez lo mismo.
   *[other] Series buenas y controladas. { $days } días más sin subidas, así que otra vez lo mismo.
 }
decision-a11-sets = { $word } sesiones controladas seguidas, así que vuelve una serie: { $dose }.
decision-a11-count = { $word } sesiones controladas seguidas con { $before }: ahora, { $after }.
decision-a11-spare = { $word } sesiones fáciles con repeticiones de sobra: subimos { $rise } más.
decision-a11-ask = { $ask ->
    [morning] Puedes con más. Dime primero cómo estuvo la pantorrilla esta mañana.
    [effort] Puedes con más. Dime primero cuánto te costó, de 1 a 10.
   *[both] Puedes con más. Dime primero cómo estuvo la pantorrilla esta mañana y cuánto te costó.
 }
decision-a11-sore = Puedes con más, pero la mañana siguiente estuvo en { $morning }. Primero, una tranquila.
decision-a12-tempo = { $measure ->
    [reps] { $n } repeticiones controladas, { $times }. El mismo ejercicio, ahora más lento y con menos repeticiones.
    [seconds] { $before }, { $times }. Un poco más abajo, { $after }.
   *[feet] { $before }, { $times }. Ahora más lento, { $after }.
 }
decision-a12-hold = { $weights ->
    [none] No hay pesos en casa, así que añadimos una pausa de dos segundos.
   *[other] Tu siguiente peso es un salto demasiado grande por ahora, así que añadimos una pausa de dos segundos.
 }
decision-a13-wait = Puedes con más, pero el peso sube como mucho una vez por semana.
decision-a13-careful = Puedes con más, pero con el perfil prudente no se añade peso en las primeras cuatro semanas.
decision-a13-load = { $measure ->
    [reps] { $n } repeticiones { $pace ->
        [slow] lentas
       *[other] controladas
     }, { $times }, y mañanas tranquilas: { $weight }, menos repeticiones
    [seconds] { $amount }, { $times }, y mañanas tranquilas: { $weight }, menos tiempo
   *[feet] { $amount }, { $times }, y mañanas tranquilas: { $weight }, una marcha más corta
 }{ $flat ->
    [yes] ; la primera vez, en el suelo plano.
   *[no] .
 }
decision-a13-reps = El siguiente peso es un salto grande; lo ganamos con unas repeticiones más.
decision-a14-sessions = { $n ->
    [one] Una sesión más como esta y toca { $next }.
   *[other] { decision-word.start } sesiones más como esta y toca { $next }.
 }
decision-a14-days = { $days ->
    [one] Casi toca { $next }, pero cada ejercicio dura dos semanas: un día más.
   *[other] Casi toca { $next }, pero cada ejercicio dura dos semanas: { $days } días más.
 }
decision-a14-both = { $n ->
    [one] Una sesión más como esta, { $days } { $days ->
        [one] día
       *[other] días
     } más, y toca { $next }.
   *[other] { decision-word.start } sesiones más como esta, { $days } { $days ->
        [one] día
       *[other] días
     } más, y toca { $next }.
 }
decision-a14-careful = Puedes con más, pero con el perfil prudente el escalón espera a que pasen las primeras cuatro semanas.
decision-a14-variation = { $next ->
    [raise_one_floor] { $word } sesiones firmes en dos semanas. Es hora de pasar a una pierna.
   *[other] { $word } sesiones firmes en dos semanas. Es hora de pasar al escalón.
 }
decision-a15-keep = Hasta aquí llega tu material. Quédate aquí en mantenimiento o añade material.

# S5: time away, then what is easier.
decision-away-days = { $word } días sin entrenar
decision-away-weeks = { $weeks ->
    [2] Dos semanas sin entrenar
    [3] Tres semanas sin entrenar
    [4] Un mes sin entrenar
   *[other] { $word } semanas sin entrenar
 }
decision-eased-fresh = Con descanso y a punto: como estaba previsto.
decision-eased-week = { $away }: otra vez lo mismo, y la cuenta de sesiones controladas empieza de nuevo.
decision-eased-set = { $away }: una serie menos para volver poco a poco.
decision-eased-same = { $away }: otra vez lo mismo para volver poco a poco.
decision-eased-back = { $away }: { $parts }, y luego volvemos a subir.
decision-eased-part-exercise = un paso más fácil
decision-eased-part-load = menos peso
decision-eased-part-unload = sin peso
decision-eased-part-tempo = { $measure ->
    [reps] un ritmo más rápido
    [seconds] menos profunda
   *[feet] tu paso normal
 }
decision-eased-part-target = { $measure ->
    [reps] menos repeticiones
    [seconds] menos tiempo
   *[feet] una marcha más corta
 }
decision-eased-part-sets = { $n ->
    [one] una serie
   *[other] { decision-word } series
 }

# S1 to S4: why today rests.
decision-standing-stopped = El entrenamiento está detenido hasta que un profesional esté de acuerdo en que sigas.
decision-standing-halted = Descanso: tras una parada esperamos dos mañanas tranquilas seguidas.
decision-standing-clearance = Descanso: dos paradas en cuatro semanas. Ve a un profesional antes de seguir.
decision-standing-sore = Descanso: la pantorrilla dolía por la mañana. Seguimos tras una respuesta de 2 o menos.
decision-standing-ill = Descanso mientras dure la enfermedad; la racha se conserva.
decision-standing-race = Descanso antes de la carrera, para llegar con las piernas frescas; la racha se conserva.
decision-standing-none = A punto, como estaba previsto.

# The receipt of /why: the rule's name, and what would change it.
decision-rule-a1 = Alto
    .change = Qué lo cambiaría: que un profesional lo haya visto y me digas que está de acuerdo.
decision-rule-a2 = Parada
    .change = Qué lo cambiaría: dos mañanas seguidas en 2 o menos; con una segunda parada en cuatro semanas, un profesional.
decision-rule-a3 = Reducir
    .change = Qué lo cambiaría: dolor de 3 o menos en una sesión, 2 o menos por la mañana, y el fin del tiempo sin subidas.
decision-rule-a4 = Saltada
    .change = Qué lo cambiaría: no hace falta nada. La próxima sesión llega como estaba prevista.
decision-rule-a5 = Control perdido
    .change = Qué lo cambiaría: series que acaban mientras aún hay control.
decision-rule-a6 = Inestable
    .change = Qué lo cambiaría: todas las series firmes. Inestable dos veces seguidas hace bajar.
decision-rule-a7 = Corta
    .change = Qué lo cambiaría: todas las series en el objetivo. Tres sesiones cortas seguidas hacen bajar.
decision-rule-unanswered = Esperando tu respuesta
    .change = Qué lo cambiaría: saber cómo salieron las series, y el dolor.
decision-rule-a8 = El dolor lo retuvo
    .change = Qué lo cambiaría: dolor de 2 o menos. Desde 4 reducimos, desde 6 paramos.
decision-rule-a9 = El esfuerzo lo retuvo
    .change = Qué lo cambiaría: el mismo trabajo con un esfuerzo de 8 o menos.
decision-rule-a10 = Cuenta
    .change = Qué lo cambiaría: más sesiones controladas seguidas, con un día entre los días de carga.
decision-rule-a11 = Subida
    .change = Qué lo cambiaría: una serie inestable o corta, dolor de 3 o esfuerzo de 9 lo habrían retenido.
decision-rule-a12 = Primero más lento
    .change = Qué lo cambiaría: un peso que sea un paso pequeño, cuando lo tengas.
decision-rule-a13 = Peso
    .change = Qué lo cambiaría: que el siguiente peso sea menor, o una semana desde la última subida.
decision-rule-a14 = Siguiente ejercicio
    .change = Qué lo cambiaría: tres sesiones controladas y dos semanas, o material para otro ejercicio.
decision-rule-a15 = Lo más alto
    .change = Qué lo cambiaría: más material, o elegir el mantenimiento.

decision-receipt-rule = *{ $name }* · { $title }
decision-receipt-prescribed = Previsto: { $exercise }, { $dose }.
decision-receipt-smallest = Serie más corta: { $count }.
decision-receipt-missing = Serie más corta: 0, porque no se anotaron todas las series.
decision-receipt-control = { $control ->
    [steady] Control: firme.
    [wobbly] Control: inestable.
    [lost] Control: perdido.
   *[unknown] Control: aún no lo sé.
 }
decision-receipt-felt = { $pain } · { $effort } · { $morning }
decision-receipt-pain = { $known ->
    [yes] Dolor { $n }
   *[no] Dolor sin decir
 }
decision-receipt-effort = { $known ->
    [yes] esfuerzo { $n }
   *[no] esfuerzo sin decir
 }
decision-receipt-morning = { $known ->
    [yes] mañana siguiente { $n }
   *[no] mañana siguiente sin decir
 }
decision-receipt-sessions = Sesiones controladas antes: { $ok }; con { $enough } seguidas se puede subir.
decision-receipt-freeze = { $days ->
    [one] Sin subidas durante { $days } día.
   *[other] Sin subidas durante { $days } días.
 }
decision-receipt-next = Próxima vez: { $exercise }, { $dose }.
decision-receipt-sources = Fuente: { $sources }.
decision-source-s1 = «4 Soleus Strengthening Exercises for Runners» (Healthy Running)
decision-source-s2 = «The Super Soleus»
decision-source-s3 = «Gastrocnemius vs. Soleus» (Healthy Running)
decision-source-s4 = «Top 4 Soleus Exercises» (Garage Strength)
decision-source-own = nuestra propia prudencia

## Replay

replay-wrong = línea { $line }: se esperaba { $expected }
replay-decision = { $member } · { $day } · { $exercise }: { $changed ->
    [yes] { $before } → { $after }
   *[no] { $before }, sin cambios
 } ({ $readiness }, { $rule }). { $sentence }
replay-other-exercise = { $exercise }, { $dose }
replay-expected-json = un objeto JSON
replay-expected-member = una línea «member» antes de esta
replay-expected-choice = que «{ $field }» sea uno de { $names }
replay-expected-whole = que «{ $field }» sea un número entero de { $least } a { $most }
replay-expected-number = que «{ $field }» sea un número de { $least } a { $most }
replay-expected-truth = que «{ $field }» sea true o false
replay-expected-list = que «{ $field }» sea una lista de 100 como máximo
replay-expected-set = que cada serie sea un objeto con «count», «control» y «side»
replay-expected-name = que «{ $field }» sea un texto de 1 a { $most } caracteres en una línea
replay-expected-day = que «day» sea una fecha como 2026-01-05, de { $first } a { $last }
replay-expected-later = un «day» no anterior a { $day }, donde está el «state» de arriba
replay-expected-zone = que «zone» sea una zona IANA como Europe/Madrid

## Simulate

simulate-week = Semana { $week }
# $day and $kind come padded, so that the columns stand under each other.
simulate-day = { $day }  { $kind }
simulate-missed = sin hacer
simulate-morning = mañana siguiente: { $pain }
simulate-decision = { $exercise }: { $sentence }

## Plan

plan-title = *Los próximos { $days } días*, si todas las sesiones salen controladas{ $mornings ->
    [waited] { " " }y las mañanas son tranquilas:
   *[known] :
 }
# One line a day; $day and $kind come padded, so that the columns stand under each other.
plan-line = *{ $day }  { $kind }*  { $what }
plan-line-bare = *{ $day }  { $kind }*
plan-kind-load = carga
plan-kind-light = ligero
plan-kind-rest = descanso
# $detail: tempo and weight, where there are any.
plan-item = { $exercise } { $sets } × { $count }
plan-item-detail = { $item } ({ $detail })
plan-items-more = +{ $n }
plan-done = hecho
plan-skipped = saltado
plan-eased = vuelta suave
plan-why-not_placed = punto de partida aún sin fijar
plan-why-reduced_yesterday = dolor el día anterior
plan-why-four_in_seven = cuatro días de carga en siete
plan-why-three_in_seven = tres días de carga mantienen
plan-why-run_tomorrow = salida fuerte o larga al día siguiente
plan-why-stopped = detenido hasta que un profesional dé el visto bueno
plan-why-halted = hasta dos mañanas tranquilas seguidas
plan-why-clearance = hasta el visto bueno de un profesional
plan-why-sore = mañana con dolor
plan-why-ill = enfermedad
plan-why-race_day = carrera
plan-why-race_near = carrera cerca
plan-why-paused = en pausa
plan-why-requested = como pediste
plan-why-race_day_after = el día después de la carrera
plan-why-rest_day = tu día de descanso
plan-why-six_days_running = tras seis días activos seguidos
plan-spacing = Los días ligeros van entre los de carga: la pantorrilla tiene un día entre dos sesiones de carga.
plan-button-week = 7 días
plan-button-month = 4 semanas

## Why

why-nothing = Aún no hay nada decidido. Tras tu primera sesión de carga te cuento aquí qué regla decidió, con qué datos y qué lo cambiaría.
why-changed = Ha cambiado desde entonces, por tu material, un cambio de ejercicio o un nuevo comienzo: ahora { $exercise }, { $dose }.
why-beside = { $exercise }: { $rule }. { $said }
why-button-exercise = Cómo se hace

## Exercise card

card-title = *{ $name }*
card-purpose = { $text }
card-next = { $when ->
    [today] Hoy te toca: { $dose }.
   *[later] Te toca el { $day }: { $dose }.
 }
card-usual = Lo normal: { $sets } series de { $lo } a { $hi }{ $each ->
    [yes] , por pierna.
   *[no] .
 }
card-tempo = Ejecución: { $tempo }. { $help }
card-needs = Necesitas: { $kit }.
card-setup = *Posición.* { $text }
card-cues = *Claves*
card-cue = • { $text }
card-faults = *Fallos frecuentes.* { $text }
card-harder = *Más difícil.* { $text }
card-easier = *Más fácil:* { $name }.
card-stop = *Cuándo parar.* { $text }
card-contra = *Quién debe preguntar antes.* { $text }
card-sources = Fuente: { $sources }.
card-choose = Elige un ejercicio
card-list = ¿Qué ejercicio? Pulsa uno o escribe, por ejemplo, /ejercicio sentadilla en pared
card-several = Podría ser más de uno. ¿Cuál quieres decir?
card-unknown = No conozco ningún ejercicio con ese nombre. Estos son los que conozco:
card-button-easier = Más fácil: { $name }
card-button-all = Todos los ejercicios

## Morning

morning-question = ¿Cómo notas ahora la pantorrilla, de 0 (nada) a 10?
    Hasta 2 está bien, de 3 a 5 bajamos y descansamos, con 6 o más paramos.
    Son nuestros límites de prudencia, no un diagnóstico.
morning-choose = De 0 (nada) a 10
morning-limit = Un número de 0 a 10, por favor; { $n } queda fuera.
morning-stale = Esa pregunta era del { $day }. ¿Cómo está hoy?
morning-halt-stands = Esta mañana respondiste { $before }, y por eso el entrenamiento descansa.
    Si lo pulsaste sin querer, deshazlo primero; luego responde de nuevo.
morning-calm = { $pain }: bien. Todo sigue como estaba previsto.
morning-rest-over = { $pain }: otra vez tranquila. El plan sigue, algo más fácil y sin subidas por ahora.
morning-one-more = { $pain }: tranquila. Otra mañana así, la de mañana, y el entrenamiento vuelve a empezar.
morning-two-more = { $pain }: tranquila. Dos mañanas así seguidas, desde mañana, y el entrenamiento vuelve a empezar.
morning-halt-over = { $pain }: dos mañanas tranquilas seguidas. El entrenamiento vuelve a empezar, con suavidad.
morning-clearance-calm = { $pain }: tranquila, bien. El entrenamiento espera hasta que un profesional lo haya visto y esté de acuerdo.
morning-cut-back = { $pain }: hoy es para descansar, y también cada día hasta una respuesta de 2 o menos.
    Luego sigue algo más fácil, sin subidas durante una semana.
morning-physio = La segunda mañana con dolor en tres semanas: vale la pena ir al fisio.
morning-not-calm = { $pain }: aún no está tranquila. El entrenamiento espera dos mañanas seguidas en 2 o menos.
morning-halt = { $pain }: por encima de nuestro límite de parada, así que el entrenamiento descansa ahora.
    Vuelve a empezar, mucho más suave, tras dos mañanas seguidas en 2 o menos.
morning-clearance = { $pain }: por encima de nuestro límite de parada, por segunda vez en cuatro semanas.
    Haz que te lo miren. El entrenamiento queda en pausa hasta que un profesional esté de acuerdo.
morning-stopped = { $pain }: anotado. El entrenamiento sigue detenido hasta que un profesional esté de acuerdo.
morning-flags = ¿Pasa además algo de esto?

## Runs

runs-noted = { $when ->
    [past] Anotado: { $run }, el { $day }.
    [today] Anotado: { $run }, hoy.
   *[coming] Anotado: { $run }, el { $day }.
 }
runs-known = Eso ya está anotado: { $run }, el { $day }.
runs-name-km = { $name } de { $km }
runs-unit-km = { $n } km
runs-unit-mi = { $n } mi
runs-effect-none = El plan se queda como está.
runs-effect-far = Cuando se acerque, ninguna sesión de carga caerá el día anterior.
runs-effect-far-race = Cuando se acerque, los dos días anteriores y el siguiente serán de descanso.
runs-effect-come = Ahora hay una sesión de carga el { $day }.
runs-effect-move = La sesión de carga del { $from } pasa al { $to }.
runs-effect-shift = La sesión de carga del { $from } pasa al { $to }, y las siguientes la siguen.
runs-effect-drop = { $n ->
    [one] La sesión de carga del { $days } se deja; no se recupera nada.
   *[other] Las sesiones de carga del { $days } se dejan; no se recupera nada.
 }
runs-effect-rest = Descanso el { $days }, para llegar con las piernas frescas.
runs-effect-rest-after = Descanso el { $days }, para recuperar.
runs-list-title = *Próximas salidas y carreras*
runs-list-line = *{ $day }*  { $run }
runs-list-none = No hay salidas anotadas. Cuéntame una fuerte o larga: /correr 18k fuerte viernes. O una carrera: /carrera 12 abril 21k
runs-button-plan = Plan

## History

history-title = { $pages ->
    [1] *Tu historial*, lo último primero
   *[other] *Tu historial*, lo último primero, página { $page } de { $pages }
 }
history-decision = { $exercise }: { $name }
history-none = Aún no hay nada anotado. Aquí verás tus sesiones, mañanas y decisiones, lo último primero.
history-year = *{ $year }*
history-line = *{ $day }  { $kind }*  { $what }
history-kind-load = carga
history-kind-light = ligero
history-kind-skip = saltado
history-kind-flag = alto
history-kind-none = { "" }
history-log = { $exercise } { $sets }
history-log-weight = { $log } @ { $weight }
history-pain = dolor { $n }
history-effort = esfuerzo { $n }
history-morning = mañana { $n }
history-flag = señal de alarma
history-recalled = traído
history-button-newer = Más recientes
history-button-older = Más antiguas

## Stats
# Seen by the member alone. Each block has a heading; what there is nothing to say about is left out.
stats-title = { $period ->
    [week] *Tus últimos 7 días*
    [month] *Tus últimos 28 días*
   *[all] *Tus días desde el { $day } { $year }*
 }
stats-none = Aún no hay nada anotado. Tus números salen aquí tras la primera sesión.
stats-quiet = En estos días no se anotó nada.
stats-button-week = 7 días
stats-button-month = 28 días
stats-button-all = Todo
stats-button-history = Historial
stats-share = { $n } %
stats-minutes = { $seconds ->
    [0] { $minutes } min
   *[other] { $minutes } min { $seconds } s
 }
stats-hours = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
 }

stats-habit = *Hábito*
# The streak counts planned entries kept in a row.
stats-streak = { $ever ->
    [best] { $n ->
        [one] Racha: un día previsto cumplido.
       *[other] Racha: { $n } días previstos cumplidos seguidos, la más larga.
     }
   *[was] { $n ->
        [0] Racha: el próximo día previsto empieza otra. La más larga fue de { $best }.
        [one] Racha: un día previsto cumplido. La más larga fue de { $best }.
       *[other] Racha: { $n } días previstos cumplidos seguidos. La más larga fue de { $best }.
     }
 }
stats-freezes = { $n ->
    [one] Te queda un comodín para un día perdido.
   *[other] Te quedan { $n } comodines para días perdidos.
 }
stats-kept = { $planned ->
    [one] { $kept ->
        [0] El único día previsto no se cumplió.
       *[other] Cumplido: el único día previsto.
     }
   *[other] Cumplido: { $kept } de { $planned } días previstos, { $share }.
 }
stats-score = Constancia: { $share }; los últimos días pesan más.
stats-paused = En pausa: { $spans }. No cuentan ni a favor ni en contra.
stats-paused-part = { $n ->
    [one] un día ({ $reason })
   *[other] { $n } días ({ $reason })
 }
stats-paused-held = lo pidió el cuerpo
stats-excused = { $n ->
    [one] Disculpado: un día en el que yo no estuve.
   *[other] Disculpados: { $n } días en los que yo no estuve.
 }

stats-work = *Hecho con control*
stats-work-now = { $total }.
stats-work-none = nada
stats-work-before = Los { $days } días anteriores: { $total }.
stats-sets = { $n ->
    [one] Una serie, { $steady ->
        [0] no firme.
       *[other] firme.
     }
   *[other] { $all ->
        [yes] { $n } series, todas firmes.
       *[no] { $n } series, { $steady ->
            [0] ninguna firme.
            [one] una de ellas firme.
           *[other] { $steady } de ellas firmes.
         }
     }
 }
stats-recalled = { $n ->
    [one] Traído de un archivo, una serie: { $total }.
   *[other] Traído de un archivo, { $n } series: { $total }.
 }

stats-tracks = *Dónde estás*
stats-track-plain = { $exercise }: { $dose }.
stats-track-same = { $exercise }: { $dose }, otra vez como al principio.
stats-track-moved = { $exercise }: { $dose }. Antes, { $was }.
stats-track-other = { $exercise }: { $dose }. Antes, { $before }, { $was }.
stats-steps-more = { $n ->
    [one] • Un paso antes de estos
   *[other] • { $n } pasos antes de estos
 }
stats-step = • { $day }: { $dose } ({ $why })
stats-step-day = { $day } { $year }
stats-step-exercise = { $exercise }, { $dose }
# In place of a rule: what changed the dose.
stats-step-chosen = lo elegiste tú
stats-step-kit = tu material

stats-legs = *Izquierda y derecha*
stats-leg = { $weaker ->
    [left] { $exercise }: izquierda { $left }, derecha { $right } de media por serie. La izquierda es la más débil; va primero.
    [right] { $exercise }: izquierda { $left }, derecha { $right } de media por serie. La derecha es la más débil; va primero.
   *[none] { $exercise }: izquierda { $left }, derecha { $right } de media por serie. Casi iguales.
 }

stats-felt = *Cómo se sintió*
stats-effort-flat = Esfuerzo: { $mean }.
stats-effort-mean = Esfuerzo: { $mean } de media, { $highest } como máximo.
stats-effort-way = { $way ->
    [up] Esfuerzo: { $later } de media últimamente, { $earlier } antes. Ha costado más.
    [down] Esfuerzo: { $later } de media últimamente, { $earlier } antes. Ha costado menos.
   *[same] Esfuerzo: { $later } de media últimamente, { $earlier } antes. Más o menos igual.
 }
stats-pain-none = Dolor: nada.
stats-pain-flat = Dolor: { $mean }.
stats-pain-mean = Dolor: { $mean } de media, { $highest } como máximo.
stats-pain-way = { $way ->
    [up] Dolor: { $later } de media últimamente, { $earlier } antes, { $highest } como máximo. Un poco más.
    [down] Dolor: { $later } de media últimamente, { $earlier } antes, { $highest } como máximo. Menos.
   *[same] Dolor: { $later } de media últimamente, { $earlier } antes, { $highest } como máximo. Más o menos igual.
 }
stats-morning-none = Mañanas: todas tranquilas.
stats-morning-flat = Mañanas: dolor { $mean }.
stats-morning-mean = Mañanas: dolor { $mean } de media, { $highest } como máximo.
stats-morning-way = { $way ->
    [up] Mañanas: dolor { $later } de media últimamente, { $earlier } antes, { $highest } como máximo. Un poco más.
    [down] Mañanas: dolor { $later } de media últimamente, { $earlier } antes, { $highest } como máximo. Más tranquilas.
   *[same] Mañanas: dolor { $later } de media últimamente, { $earlier } antes, { $highest } como máximo. Más o menos igual.
 }

stats-times = *Horas y días perdidos*
stats-hour = Tu mejor hora: de { $begins } a { $ends }, en { $days } de { $of } días.
stats-pattern-weekday = Se pierde más a menudo: { $weekday }, { $missed } de { $planned }. Otros días, { $missed_else } de { $planned_else }.
stats-pattern-run = Se pierde más a menudo: el día después de una salida fuerte o larga, { $missed } de { $planned }. Otros días, { $missed_else } de { $planned_else }.
stats-pattern-late = Se pierde más a menudo: el día después de una entrada anotada tarde, { $missed } de { $planned }. Otros días, { $missed_else } de { $planned_else }.
stats-pattern-miss = Se pierde más a menudo: el día previsto después de uno perdido, { $missed } de { $planned }. Otros días, { $missed_else } de { $planned_else }.
stats-pattern-care = Es una cuenta, no una causa. Quizá a esos días les va mejor otra hora: /recordar

## Stop

stop-sign = *Señal de alto.* ¿Te pasa ahora algo de esto? Púlsalo y el entrenamiento se detiene al momento.
    No puedo saber qué es ni pedir ayuda. Si dudas, llama al número de emergencias.
stop-sign-messages = ¿O solo quieres menos mensajes míos?
stop-heard-flag = *Alto por ahora.* Si te pasa algo de esto, púlsalo y el entrenamiento se detiene al momento.
    No puedo saber qué es ni pedir ayuda. Si dudas, llama al número de emergencias.
stop-heard-pain = Siento que te duela. Déjalo por ahora; nada de esto vale la pena con dolor.
    ¿Pasa además algo de esto? Si no, dime cuánto te duele. Aún no he anotado nada.
stop-button-strength = Cuánto duele, 0 a 10
stop-flag-calf = Una pantorrilla hinchada, caliente o que palpita
stop-flag-breath = Falta de aire o dolor en el pecho
stop-flag-pop = Un chasquido brusco, o no puedo ponerme de puntillas
stop-flag-night = Dolor de hueso: de noche, en reposo o en un punto
stop-flag-numb = Un pie dormido, débil o frío
stop-flag-fever = Fiebre o una herida
stop-button-none = Nada de esto
stop-button-sign = Otra señal de alarma
stop-button-back = Nada, volver
stop-button-quiet = Parar los mensajes
stop-button-speak = Mensajes otra vez
stop-button-cleared = Tengo el visto bueno
stop-button-cleared-sure = Sí, me vio y lo aprobó
stop-button-cleared-not = Todavía no
stop-direction-calf = *Que te lo miren hoy*, en urgencias o en una consulta del día. Hasta entonces, deja la pantorrilla en paz.
    Si te falta el aire o te duele el pecho: llama al momento al número de emergencias.
stop-direction-breath = *Llama ahora al número de emergencias*: 112, 911 o el de tu país. Yo no puedo llamar por ti.
    Siéntate, quédate con alguien si puedes y no conduzcas hasta allí.
stop-direction-pop = *Que te lo miren hoy*, en urgencias o en una consulta del día.
    Hasta entonces camina lo menos posible y no lo pruebes otra vez.
stop-direction-night = *Ve al médico en los próximos días*, y hasta entonces no corras ni saltes.
    Si no puedes apoyar la pierna: hoy.
stop-direction-numb = *Que te lo miren hoy*, en urgencias o en una consulta del día.
    Si el pie se pone pálido o frío de golpe, o la debilidad se extiende: llama al número de emergencias.
stop-direction-fever = *Que te lo miren hoy*, el médico o una consulta del día.
    Si tienes escalofríos, te sientes muy mal o la rojez se extiende: llama al número de emergencias.
stop-paused = El entrenamiento y sus recordatorios quedan en pausa desde ahora. No se espera nada de ti.
stop-ends = Qué acaba la pausa: que un profesional lo haya visto y esté de acuerdo en que entrenes. Entonces dímelo aquí.
stop-care = *El entrenamiento está en pausa* hasta que un profesional lo haya visto y esté de acuerdo.
    Si ha ido a peor, que te lo miren hoy. Falta de aire o dolor en el pecho: llama ahora al número de emergencias.
stop-cleared-question = ¿Te ha visto un profesional y está de acuerdo en que vuelvas a entrenar?
stop-cleared-halted = Anotado. El entrenamiento vuelve con suavidad: primero dos mañanas seguidas en 2 o menos, luego mucho más ligero que antes.
stop-cleared-ready = Anotado. El entrenamiento sigue, con suavidad y paso a paso.
stop-nothing = Ahora no hay nada detenido, así que no hace falta el visto bueno.
stop-quiet = No más mensajes míos, salvo que escribas tú primero. Tu plan se queda como está; /hoy lo muestra cuando quieras.
stop-quiet-already = Los mensajes ya están parados. Solo respondo cuando escribes.
stop-speak = Los mensajes vuelven: { $hours }.
stop-speak-already = Los mensajes ya están activos.

## Buttons

button-done = Hecho según el plan
button-adjust = Ajustar
button-later = Más tarde
button-skip = Saltar
button-undo = Deshacer
button-why = Por qué
button-today = Hoy
button-plan = Plan
button-help = Ayuda

## Manners

manners-understood = Entiendo «{ $text }».
manners-example = Por ejemplo: { $example }
manners-already = Llegó dos veces; contó una.
manners-trouble = Algo falló por nuestra parte. No ha cambiado nada; inténtalo otra vez.
manners-not-yours = Ese botón es de otra persona, o de algo que ya no está. No ha cambiado nada.
manners-stale = Ese botón es de antes. No ha cambiado nada; por aquí vuelves al presente.
manners-lone-number = ¿{ $n } de qué? Un número solo puede ser muchas cosas, así que no he anotado nada.
manners-out-of-range = { $n } queda fuera de la escala. No he anotado nada.
manners-lost = Eso no lo entiendo.
manners-lost-example = Para anotar series: { $answered ->
    [command] /anotar 15 15 15 firme.
   *[words] 15 15 15 firme.
} Todos los comandos: /ayuda
manners-problem-empty = No había nada que leer.
manners-problem-too-long = Tiene más de { $limit } caracteres, demasiado largo para mí.
manners-problem-not-understood = No entiendo «{ $text }».
manners-problem-said-twice = «{ $text }» aparece dos veces.
manners-problem-negative = «{ $text }» está por debajo de cero.
manners-problem-no-sets = No encuentro series para «{ $text }».
manners-problem-too-many-sets = «{ $text }»: como mucho { $limit } series a la vez.
manners-problem-too-many-exercises = «{ $text }»: como mucho { $limit } ejercicios en una línea.
manners-problem-too-many-reps = «{ $text }»: como mucho { $limit } repeticiones por serie.
manners-problem-too-many-seconds = «{ $text }»: como mucho { $limit } segundos por serie.
manners-problem-too-many-feet = «{ $text }»: como mucho { $limit } pies por serie.
manners-problem-mixed-units = «{ $text }» mezcla dos unidades en un ejercicio.
manners-problem-wrong-unit = «{ $text }» no va con ese ejercicio; se cuenta en { $limit ->
    [reps] repeticiones
    [seconds] segundos
    [feet] pies o metros
   *[other] { $limit }
}.
manners-problem-all-logged = Todo lo previsto para ese día está anotado. Nombra el ejercicio para añadir «{ $text }».
manners-problem-unknown-exercise = No conozco ningún ejercicio llamado «{ $text }». /ejercicio los muestra.
manners-problem-ambiguous-exercise = «{ $text }» puede ser { $names }. ¿Cuál?
manners-problem-pain-range = Dolor «{ $text }»: un número entero, { $limit }.
manners-problem-effort-range = Esfuerzo «{ $text }»: un número entero, { $limit }.
manners-problem-too-heavy = «{ $text }»: como mucho { $limit } kg.
manners-problem-too-light = «{ $text }»: como mínimo { $limit } kg.
manners-problem-too-many-weights = «{ $text }»: como mucho { $limit } pesos.
manners-problem-weights-missing = No encuentro ningún peso en «{ $text }».
manners-problem-body-range = Peso corporal «{ $text }»: { $limit } kg.
manners-problem-km-range = Distancia «{ $text }»: { $limit } km.
manners-problem-no-day = No encuentro ningún día en «{ $text }».
manners-problem-no-such-day = «{ $text }» no está en el calendario.
manners-problem-day-too-old = «{ $text }» queda demasiado atrás; como mucho { $limit } días.
manners-problem-day-in-future = «{ $text }» aún no ha llegado.
manners-problem-day-past = «{ $text }» ya pasó.
manners-problem-day-too-far = «{ $text }» queda demasiado lejos; como mucho { $limit } días.
manners-problem-no-hour = No encuentro ninguna hora en «{ $text }».
manners-problem-no-such-hour = «{ $text }» no es una hora del día.
manners-problem-wait-range = «{ $text }»: puedo esperar de un minuto a 24 horas.

## Today

today-load = *Día de carga*, { $day }, unos { $minutes } minutos
today-light = *Día ligero*, { $day }, unos { $minutes } minutos, todo suave
today-item = • { $exercise }: *{ $dose }*
today-item-rest = • { $exercise }: *{ $dose }*, pausa { $rest } s
today-flat-first =   La primera vez con peso: en el suelo plano, no en el escalón.
today-new = Nuevo hoy: { $exercise }. { $purpose }
today-new-too = También nuevo: { $exercise }. { $cue }
today-new-cue =   – { $cue }
today-cue = Piensa en esto: { $cue }
today-how-to = Cómo se hace: { $exercise }
today-why-first = Empezamos con suavidad; desde aquí deciden tus series controladas.
today-why-last = La última vez: { $why }
today-why-frozen = { $days ->
    [0] Hace poco dolía la pantorrilla; ahora las sesiones tranquilas y controladas abren la próxima subida.
    [one] Un día más sin subidas, porque dolía la pantorrilla. Lo mismo, y firme.
   *[other] { $days } días más sin subidas, porque dolía la pantorrilla. Lo mismo, y firme.
 }
today-why-not_placed = Ligero por ahora: aún no hay punto de partida. En /ajustes está la prueba.
today-why-reduced_yesterday = Hoy ligero, porque ayer hubo dolor; la carga espera un día.
today-why-spacing = Hoy ligero: la pantorrilla tiene un día entre dos sesiones de carga.
today-why-four_in_seven = Hoy ligero: cuatro sesiones de carga en siete días son nuestro límite.
today-why-three_in_seven = Hoy ligero: tres sesiones de carga por semana mantienen.
today-why-run_tomorrow = Hoy ligero, para que la salida de mañana encuentre las piernas frescas.
today-rest = *Día de descanso*, { $day }
today-rest-paused = Todo está en pausa { $until ->
    [open] hasta que digas /seguir.
   *[other] hasta el final del { $until }. /seguir la acaba antes.
 }
today-rest-requested = Pediste descanso. No hay nada que hacer.
today-rest-rest_day = Tu día de descanso: se cumple solo, no hay nada que hacer.
today-rest-six_days_running = Seis días activos seguidos; hoy el cuerpo recupera.
today-rest-race_day = Día de carrera. Nada de nuestra parte, solo buenas piernas.
today-rest-race_near = Hay una carrera o salida clave cerca: antes, nada de nuestra parte.
today-rest-race_day_after = El día después de una carrera: descanso.
today-rest-ill = Descanso hasta que estés bien. Cuando lo estés, /seguir.
today-rest-sore = Descanso hasta una mañana en 2 o menos. Me la cuentas con /despertar.
today-rest-halted = En pausa hasta dos mañanas tranquilas seguidas, 2 o menos. Me las cuentas con /despertar.
today-rest-clearance = Dos paradas en cuatro semanas: ve a un profesional. /alto tiene el camino de vuelta.

## The habit

habit-streak = { $n } días previstos cumplidos seguidos.
habit-kept = { $n } días previstos cumplidos en total.
habit-frozen = El { $day } no se cumplió. Un comodín, ganado con { $earned } días cumplidos, mantiene tu racha en { $n }; hoy sigue desde ahí.
habit-broken = El { $day } no se cumplió, así que hoy puede empezar otra racha. La más larga sigue siendo de { $best }.

## Later

later-ask =
    ¿Cuándo vuelvo hoy?
    { $answered ->
        [command] Pulsa una opción o dilo con /recordar: en 45 min, hoy 19:30.
       *[words] Pulsa una opción o dilo: en 45 min, 19:30, seis y media.
    }
later-half-hour = En 30 minutos
later-two-hours = En 2 horas
later-tonight = Esta noche, { $at }
later-at = Aviso: { $at }
later-moved = Vuelvo a las { $at } ({ $away }).
later-moved-day = Ese aviso llega el { $at } ({ $away }). Los demás días se quedan como están.
later-back = Mejor como siempre
later-drop = Mejor sin aviso
later-too-late = A esa hora tu día ya ha terminado.
later-quiet = Entonces hay silencio: tus horas de silencio son { $begin }–{ $end }.
later-latest = Lo más tarde hoy es { $at }.
later-latest-day = Lo más tarde el { $day } es { $at }.
later-none = Hoy ya no queda tiempo. Mañana es otro día.
later-none-now = Hoy ya no queda hora a la que pueda volver. Aún puedes hacerla ahora, o dejarla por hoy.
later-next = La próxima sesión llega el { $at } ({ $away }).
later-day-over = Eso era para el { $day }, y ese día ya pasó. Aquí está hoy.
later-hour-past = Hoy esa hora ya pasó: { $hour }.
later-unread = No encuentro ninguna hora en «{ $text }».
later-no-hour = «{ $text }» no es una hora del día.
later-one-hour = Con una hora basta.
later-at-least = Hace falta al menos un minuto.
later-another-day = Entonces hoy te dejo en paz. No ha cambiado nada.
later-left = De acuerdo, no ha cambiado nada.
later-or-log = «{ $text }»: ¿una hora para el aviso, o lo que hiciste? Aún no he anotado nada.
later-meant = «{ $text }»: ¿llega entonces el aviso?
later-daily = Cada día, { $at }
later-log = Anotar { $line }
later-day-lasts = Tu { $day } dura hasta las { $at }.
later-which = { $n ->
    [one] ¿Quieres decir esto?
   *[other] ¿Cuál quieres decir?
}
later-or-answer = ¿{ $n } es la hora a la que vuelvo, o tu respuesta a la pregunta que está abierta?
later-answer = La respuesta: { $n }
later-past = Esa hora ya pasó, así que no ha cambiado nada.
later-too-far = Puedo mover un aviso como mucho { $days } días. No ha cambiado nada.
later-nothing-logged = El { $day } ya está anotado, así que no hay nada que recordarte.
later-nothing-skipped = El { $day } está saltado, así que no hay nada que recordarte.
later-nothing-paused = El { $day } todo está en pausa, así que no llega ningún aviso. /seguir acaba la pausa.
later-nothing-stopped = El entrenamiento está detenido hasta que un profesional esté de acuerdo, así que no llega ningún aviso.
later-nothing-rest = El { $day } es de descanso, así que no hay nada que recordarte.
later-off = Los recordatorios están apagados, así que no llegaría ninguno. ¿Los activo otra vez?
later-in-minutes = en { $n } min
later-in-hours = en { $n } h
later-in-both = en { $hours } h { $minutes } min
later-tomorrow = mañana

## Log

log-day = *Anotado, { $day }*
log-item = • { $exercise }: { $sets }{ $load }
log-load = { " " }con { $weight }
log-next =   Próxima vez: { $exercise }, *{ $dose }*
log-tomorrow = Mañana: { $kind ->
    [load] día de carga.
    [light] día ligero.
   *[rest] descanso.
 }
log-ask-control = ¿Cómo salieron las series?
log-ask-pain = ¿Algún dolor, de 0 a 10, y cuánto esfuerzo, de 1 a 10? Buscamos de 6 a 8.
log-ask-pain-light = ¿Algún dolor, de 0 a 10?
log-limits = Dolor: hasta 2 está bien, con 3 nos quedamos, con 4–5 bajamos, con 6 o más paramos. Son nuestros límites de prudencia, no un diagnóstico.
log-ask-effort = ¿Cuánto esfuerzo, de 1 a 10? Buscamos de 6 a 8.
log-ask-flags = ¿Pasa además algo de esto?
log-as-planned = Sin dolor, según el plan
log-no-pain = Sin dolor
log-pain = dolor { $n }
log-effort = esfuerzo { $n }
log-morning = mañana { $n }
log-choose-pain = ¿Cuánto dolor?
log-choose-effort = ¿Cuánto esfuerzo?
log-choose-morning = ¿Qué tal la mañana después?
log-maintain = Mantener
log-more-kit = Más material
log-field = { $exercise }
log-field-hint = { $measure ->
    [reps] Repeticiones, serie por serie.
    [seconds] Segundos, serie por serie.
    [metres] Metros, serie por serie.
   *[feet] Pies, serie por serie.
} Una w marca una serie inestable; una x, sin control.
log-field-pain = Dolor 0–10
log-field-effort = Esfuerzo 1–10
log-pain-choice = { $n ->
    [0] 0, nada
    [2] 2, leve
    [5] 5, difícil de ignorar
    [10] 10, el peor posible
   *[other] { $n }
}
log-effort-choice = { $n ->
    [1] 1, casi nada
    [4] 4, suave
    [7] 7, duro, pero queda algo
    [10] 10, todo lo que había
   *[other] { $n }
}
log-form = Lo que hiciste, { $day }
log-form-unread = { $field }: { $problem }
log-form-rest = Aún no he anotado nada. Lo que entendí, en una línea: /anotar { $line }
log-form-nothing = Aún no he anotado nada.
log-button-form = Abrir el formulario
log-form-help = Cuéntame lo que hiciste. Una w marca una serie inestable; una x, sin control.
log-pain-stands = El dolor { $pain } detuvo el entrenamiento, y así queda. Si lo pulsaste sin querer, deshazlo.
log-nothing-planned = No hay nada previsto para este día.
log-nothing-planned-example = Para anotar algo: /anotar elevación 10 10 10 firme
log-nothing-logged = El { $day } no tiene nada anotado a lo que esto pueda referirse.
log-rest = Un día de descanso se cumple solo. No hay nada que anotar.
log-other-day = Este formulario es para el { $day }; dentro pone { $other }. No he anotado nada.
log-other-day-example = Otro día va en su propia línea: /anotar ayer 10 10 10 firme
log-changed-since = El plan ha cambiado desde ese mensaje. Así está ahora.

## Skip

skip-logged = El { $day } ya está anotado y no se puede saltar; deshacer quita lo anotado.
skip-ask = ¿Qué lo impide hoy?
skip-done = { $reason ->
    [rest] El { $day } es ahora día de descanso. No se pierde nada.
   *[other] El { $day } queda saltado. No cambia nada; la próxima sesión es como estaba prevista.
 }

## Undo

undo-nothing = No hay nada que deshacer.
undo-later = Algo que hiciste después se apoya en eso. Deshaz primero lo último.
undo-later-first = Deshacer lo último
undo-mistake = Eso era una señal de alarma o un dolor fuerte. ¿Lo pulsaste sin querer?
undo-mistake-yes = Sí, sin querer
undo-mistake-no = No, déjalo
undo-done = Deshecho; todo está como antes:
undo-done-counts = Deshecho:
undo-counts = Sigue contando entre las paradas de cuatro semanas; tras una segunda, un profesional tiene que estar de acuerdo.
undo-item = • { $what }
undo-edit = • el cambio en { $what }
undo-log = { $exercise }, { $day }
undo-skip = el salto del { $day }
undo-morning = la respuesta de la mañana del { $day }
undo-flag = la señal de alarma del { $day }
undo-exercise = el cambio de ejercicio
undo-phase = el cambio entre progresar y mantener
undo-pause = la pausa
undo-resume = el fin de la pausa
undo-run = { $run }, { $day }
undo-settings = el cambio de { $names }

## Console

console-welcome = Soleus Coach. Escribe como en un chat; /start empieza, /ayuda muestra lo que entiende.
    :press 1 pulsa el botón con ese número. Otras líneas con dos puntos dirigen
    esta simulación: :help las muestra, :quit sale.
console-help = :wait 1d o 2h, :until 2026-03-29T07:00 o 07:00, :now    el reloj
    :down 9h    el coach no funciona durante ese tiempo y luego arranca
    :as ann, :in riverside, :in    quién habla y dónde: en un lugar o en privado
    :as ann@discord    lo mismo en otra plataforma, también simulada: prueba /enlazar
    :admin, :admin off    administra el lugar donde se está; quien llega primero ya lo hace
    :leave, :move hill    deja el lugar donde se está; le da otro nombre
    :gone, :gone board    borra ahí el último mensaje; el último de un tipo
    :shut, :open    cierra los mensajes privados al coach; con un lugar, ese lugar
    :press 2 o :press Hecho, :cancel    botones y formularios
    :send log.csv    envía un archivo de esta máquina, por ejemplo para /importar
    :zone Europe/Madrid    la zona en la que este terminal da la hora
    :expect TEXTO    falla si las últimas respuestas no lo contienen
    :quit    sale
console-field = { $label } [{ $value }]:
console-field-empty = { $label }:
console-arrived = -- { $day } { $at }
console-arrived-for = -- { $day } { $at }, para { $who }
console-arrived-in = -- { $day } { $at }, en { $place }
console-changed = -- { $day } { $at }, en { $place }, cambiado
console-only = (solo lo lee { $who })
console-file = (archivo: { $name })
console-file-lost = (archivo: { $name }, que no se pudo escribir en { $folder }: { $why })
console-send = (:send RUTA envía un archivo de esta máquina, por ejemplo :send log.csv.)
console-press = (:press { $number } pulsa «{ $label }».)
console-now = Ahora: { $at }.
console-unknown = No existe :{ $name }. :help muestra lo que hay.
console-line = La línea { $number } falló.
console-failed-wait = :wait necesita un tiempo como 30m, 2h, 1d o 2w, no «{ $text }».
console-failed-down = :down necesita un tiempo como 30m, 9h, 2d o 2w, no «{ $text }».
console-failed-until = :until necesita una hora futura como 2026-03-29T07:00 o 07:00, no «{ $text }».
console-failed-as = :as necesita un nombre de 1 a 40 caracteres, como :as ann.
console-failed-in = :in necesita un lugar de 40 caracteres como mucho, o nada.
console-failed-admin = :admin se dice en un lugar, solo o como :admin off.
console-failed-leave = :leave se dice en un lugar, y va solo.
console-failed-gone = :gone se dice en un lugar donde hay un mensaje, solo o como :gone board.
console-failed-move = :move se dice en un lugar, con un nombre que nadie más tenga, como :move hill.
console-failed-shut = :shut necesita un lugar de 40 caracteres como mucho, o nada.
console-failed-open = :open necesita un lugar de 40 caracteres como mucho, o nada.
console-failed-press = No hay ningún botón «{ $text }» en pantalla.
console-failed-send = No hay ningún archivo «{ $text }» que se pueda leer.
console-failed-expect = Lo último que se oyó no contiene «{ $text }».
console-failed-zone = :zone necesita un nombre como Europe/Madrid, no «{ $text }».
console-failed-now = :now va solo.
console-failed-cancel = :cancel va solo.
console-failed-quit = :quit va solo.
console-failed-help = :help va solo.

## Command line

bot-now = se esperaba una hora como 2026-01-05T07:00, de los años 1970 a 9998
bot-person = se esperaba un nombre de 1 a 40 caracteres en una línea, como ann
bot-unread = «{ $file }» no se puede leer: { $why }. Da un archivo de texto, como { $example }
bot-files-folder = «{ $folder }» no es una carpeta. Da una, como soleus-files; se crea cuando llega el primer archivo
bot-database-file = el nombre «{ $database }» tiene bytes que no son letras. Da un archivo, como soleus.db
bot-database-folder = «{ $database }» es una carpeta. Da un archivo, como soleus.db
bot-database-nowhere = la carpeta de «{ $database }» no existe. Da un archivo en una que exista, como soleus.db
bot-database-broken = «{ $database }» no es una base de datos SQLite, o está dañada. Da otro archivo, como soleus.db
bot-database-busy = «{ $database }» está en uso por otro programa. Ciérralo o da otro archivo, como soleus.db
bot-database-newer = «{ $database }» es de otra versión de este programa. Usa esa versión u otra base de datos
bot-database-closed = «{ $database }» no se puede abrir para escribir. Da otra, como sqlite:///soleus.db
bot-database-silent = ninguna base de datos nos deja entrar en { $database }. Se esperaba una que sí, como postgresql+psycopg://coach@localhost/coach
bot-database-driver = PostgreSQL necesita psycopg. Instálalo: pip install "psycopg[binary]"
bot-database-unknown = se esperaba una dirección como sqlite:///soleus.db o postgresql+psycopg://coach@localhost/coach
bot-only = se esperaba una de estas: { $parts }
bot-nothing-to-run = ninguna plataforma tiene un token. Define { $variables }, o prueba `chat`, que no lo necesita
bot-token-unread = el archivo no se puede leer: { $why }. Indica uno que contenga el token y nada más
bot-one-process = SQLite sirve a un proceso, y un worker es uno de varios. Usa PostgreSQL, o arranca sin --only
bot-public-url = se esperaba una dirección en el puerto 443, 80, 88 o 8443 que empiece por https://, como https://coach.example.org
bot-public-listen = se esperaba HOST:PUERTO, como 127.0.0.1:8080
bot-shards = se esperaba un número de conexiones de 1 a 1000, no «{ $given }», como 1
bot-running = En marcha: { $parts }. Ctrl+C lo termina.
bot-check-current = Se llega a la base de datos { $database }, y sus tablas están al día.
bot-check-old = Se llega a la base de datos { $database }; sus tablas se ponen al día al arrancar.
bot-check-new = La base de datos { $database } aún no existe; se crea al arrancar.
bot-check-token = { $platform } está atendido: { $variable } está definida.
bot-check-no-token = { $platform } no está atendido: { $variable } no está definida.
bot-check-public = Telegram envía a { $url }; lo que llegue ahí debe pasarse a { $host }, puerto { $port }.
bot-access = se esperaba open o invite, no «{ $given }»
bot-check-access-open = Puede empezar cualquiera.
bot-check-access-invite = Solo puede empezar quien tiene un código; `invite` crea uno.
bot-check-contact = A quien pide una persona de contacto se le da { $contact }.
bot-check-no-contact = A quien pide una persona de contacto no se le da ninguna: OPERATOR_CONTACT no está definida.
bot-invite = { $n ->
    [one] { $code } deja entrar a una persona hasta el { $day }.
   *[other] { $code } deja entrar a { $n } personas hasta el { $day }.
 }
bot-invite-start = Escriben: /start { $code }
bot-invite-link = O abren https://t.me/NOMBRE?start={ $payload }, con el nombre de tu bot en Telegram.
bot-invite-open = Ahora mismo cualquiera puede empezar sin código: ACCESS es open.
bot-check-trouble = { $what }: { $why }.

## Commands

# One message a command; .usage and the line together have at most 76 characters, .more explains in /help log.
# Any other part tells of the option of that name in at most 100 characters. Where platforms have names in the
# reader's language, .called is the command's and .sets-called that of its option sets: small letters, no spaces.
command-start = te pone en marcha, o sigue donde lo dejaste
    .called = start
    .usage = /start [CÓDIGO]
    .example = /start
    .more = Hace cinco preguntas como mucho. Cada respuesta se puede cambiar luego en /ajustes.
    .code = el código de una invitación o de un enlace, si tienes uno
    .code-called = codigo
command-today = la entrada de hoy, con sus botones
    .called = hoy
    .usage = /hoy
    .example = /hoy
    .more = Qué, cuántas, con qué ritmo, con qué peso y por qué. «Hecho según el plan» lo anota con un toque.
command-log = anota tus series; sin más, abre un formulario
    .called = anotar
    .usage = /anotar [SERIES]
    .example = /anotar 15 15 15 firme
    .more =
        /anotar 3x15 @10kg · /anotar 12/11 12/10w 10/9x: izquierda/derecha, w inestable, x sin control
        /anotar elevación 3x12 @4kg, sentadilla 40 40 35, marcha 3x4m, dolor 1, esfuerzo 7
        /anotar hecho · /anotar saltar cansancio · /anotar ayer 3x12: hasta 7 días atrás
        Sin nombre, es el primer ejercicio de hoy que falta.
    .line = todo como lo escribirías, por ejemplo 15 15 15 firme dolor 1
    .line-called = linea
    .sets = solo las series: 15 15 15, 3x15, 12/11 12/10w para izquierda/derecha, 40 40 s
    .sets-called = series
    .exercise = qué ejercicio; sin él, el primero de hoy que falta
    .exercise-called = ejercicio
    .load = con qué peso: 10, 10 kg, 22 lb o sin peso
    .load-called = peso
    .control = cómo salieron las series
    .control-called = control
    .pain = dolor durante el trabajo, de 0 a 10
    .pain-called = dolor
    .effort = cuánto esfuerzo, de 1 a 10
    .effort-called = esfuerzo
    .day = el día en que se hizo, hasta 7 días atrás; sin él, hoy
    .day-called = dia
command-plan = los próximos días, y por qué cada uno es así
    .called = plan
    .usage = /plan [semana|mes]
    .example = /plan mes
    .more = Los próximos 7 días, o 28 con mes, tal como llegan si todo va bien: carga, ligero, descanso.
    .days = hasta dónde
    .days-called = dias
command-why = por qué la última decisión fue esa
    .called = porque
    .usage = /porque
    .example = /porque
    .more = La regla, los datos que miró, qué lo cambiaría y su fuente.
command-exercise = cómo se hace un ejercicio; sin más, los muestra todos
    .called = ejercicio
    .usage = /ejercicio [NOMBRE]
    .example = /ejercicio sentadilla en pared
    .more = Posición, claves, fallos frecuentes, más fácil y más difícil, cuándo parar. Valen nombres cortos: sentadilla, marcha, sentada.
    .name = qué ejercicio; sin él, todos
    .name-called = nombre
command-morning = cómo está la pantorrilla esta mañana, de 0 a 10
    .called = despertar
    .usage = /despertar [0-10]
    .example = /despertar 1
    .more = Hasta 2 es tranquila. De 3 a 5 toca descanso y menos la próxima vez; 6 o más detiene el trabajo de carga.
    .pain = dolor esta mañana, de 0 a 10
    .pain-called = dolor
command-run = avisa al plan de una salida; sin más, las muestra
    .called = correr
    .usage = /correr [KM TIPO DÍA]
    .example = /correr 18k fuerte sábado
    .more = Tipos: suave, larga, fuerte, clave. La víspera de una salida fuerte o larga no lleva sesión de carga, si otro día sirve.
    .distance = cuánto: 18k, 10 millas, media maratón
    .distance-called = distancia
    .kind = qué tipo de salida
    .kind-called = tipo
    .day = el día de la salida; sin él, hoy
    .day-called = dia
command-race = avisa al plan de una carrera
    .called = carrera
    .usage = /carrera [DÍA KM]
    .example = /carrera 12 abril 21k
    .more = Ninguna sesión de carga en las 48 horas anteriores, y descanso el día siguiente.
    .day = el día de la carrera
    .day-called = dia
    .distance = cuánto: 21k, 10 millas, maratón
    .distance-called = distancia
command-kit = lo que puedes usar, y cómo cambiarlo
    .called = material
    .usage = /material [COSAS]
    .example = /material escalón, pared, 2 4 6 kg
    .more =
        Lo que nombras se añade; /material -escalón lo quita.
        /material solo escalón, pared quita todo lo demás; los pesos y el peso corporal se quedan.
        Pesos en kg o lb: /material 5 10 lb; todos de nuevo: /material pesos 5 10 kg
        El peso corporal limita la carga: /material peso corporal 70 kg
    .line = todo como lo escribirías, por ejemplo solo escalón, pared, 2 4 6 kg
    .line-called = linea
    .add = algo que ahora puedes usar
    .add-called = poner
    .remove = algo que ya no puedes usar
    .remove-called = quitar
    .weights = todos tus pesos de nuevo: 2 4 6 kg, 5 10 lb
    .weights-called = pesos
    .body = peso corporal: 70 kg, 154 lb o desconocido
    .body-called = peso_corporal
command-swap = otro ejercicio principal o accesorio
    .called = cambiar
    .usage = /cambiar [EJERCICIO]
    .example = /cambiar sentada
    .more =
        Sin más, ofrece lo que permiten tu material y tu entrenamiento.
        /cambiar mantener conserva lo ganado; /cambiar progresar sigue subiendo desde ahí.
    .name = qué ejercicio principal o accesorio; sin él, lo que es posible
    .name-called = nombre
command-timezone = dónde estás, para que las horas sean las tuyas
    .called = zona
    .usage = /zona [CIUDAD]
    .example = /zona Bogotá
    .more = Una ciudad, escrita como quieras, o una zona como America/Bogota. Viajar ni añade ni quita días.
    .city = una ciudad, o una zona como America/Bogota
    .city-called = ciudad
command-remind = las horas de tus recordatorios, o uno solo
    .called = recordar
    .usage = /recordar [HORA DÍAS]
    .example = /recordar 07:00 lun,mié
    .more =
        /recordar 7:30 · /recordar entre semana 6:30, fin de semana 9:00 · /recordar sin domingo
        /recordar no los apaga todos, /recordar sí los trae de vuelta.
        Una sola vez: /recordar en 20 min · /recordar hoy a las 20:00 · /recordar mañana a las 18:00
        /recordar aquí: en esta plataforma; en un canal o grupo, ahí mientras los mensajes privados estén cerrados.
        /recordar en privado acaba con eso. Sin más, muestra qué llega y cuándo.
    .line = todo como lo escribirías, por ejemplo entre semana 6:30, fin de semana 9:00
    .line-called = linea
    .time = la hora: 07:00, 18:30, o no
    .time-called = hora
    .days = los días de la semana: lun,mié o entre semana; sin ellos, cada día
    .days-called = dias
    .date = una sola fecha, hasta 7 días por delante
    .date-called = fecha
    .where = dónde llegan: aquí mientras los mensajes privados estén cerrados, o solo en privado
    .where-called = donde
command-when = los próximos recordatorios, y por qué un día calla
    .called = cuando
    .usage = /cuando
    .example = /cuando
    .more = Cada uno con su día, su hora y cuánto falta, también tras el próximo cambio de hora.
command-pause = lo calla todo; la racha espera
    .called = pausa
    .usage = /pausa [MOTIVO] [DÍA o 10d]
    .example = /pausa vacaciones 10d
    .more =
        Motivos: lesión, enfermedad, vacaciones, viaje, otro.
        /pausa vacaciones 10d cuenta hoy; /pausa viaje hasta viernes nombra el último día en silencio.
    .reason = por qué
    .reason-called = motivo
    .until = el último día en silencio, o cuánto dura: viernes, 10d, 2 semanas
    .until-called = hasta
command-resume = acaba la pausa
    .called = seguir
    .usage = /seguir
    .example = /seguir
    .more = Lo que te espera a la vuelta se suaviza según el tiempo que faltaste.
command-undo = deshace lo último que hiciste
    .called = deshacer
    .usage = /deshacer
    .example = /deshacer
    .more = Una sesión, un cambio, un salto, una mañana, unos ajustes: todo queda como si no hubiera pasado. Otra vez va más atrás.
command-history = lo que anotaste, lo último primero
    .called = historial
    .usage = /historial [PÁGINA]
    .example = /historial 2
    .more = Cada día con sus series y lo que decidieron.
    .page = qué página; la 1 es la más reciente
    .page-called = pagina
command-stats = tus números: racha, días, avances
    .called = estadisticas
    .usage = /estadisticas [semana|mes|todo]
    .example = /estadisticas todo
    .more = Solo lo ves tú. Cuenta los días previstos cumplidos, las series controladas y dónde está cada ejercicio.
    .period = los últimos 7 días, los últimos 28 o todo
    .period-called = periodo
command-settings = horas, unidades, día de descanso y más
    .called = ajustes
    .usage = /ajustes [NOMBRE VALOR]
    .example = /ajustes día de descanso sábado
    .more = Sin más, muestra cada ajuste con su valor y un ejemplo.
    .name = qué ajuste; sin él, todos
    .name-called = nombre
    .value = su nuevo valor; sin él, el de ahora
    .value-called = valor
command-club = un club que entrena junto; sin más, muestra el tuyo
    .called = club
    .usage = /club [QUÉ]
    .example = /club ver
    .more = Cada miembro tiene su propio plan y elige qué ve el club de él.
command-club-show = tu club, y qué se puede hacer ahí
    .called = ver
    .usage = /club ver
    .example = /club ver
    .more = Quién está, dónde está, qué reto hay.
command-club-create = crea un club en este grupo o canal
    .called = crear
    .usage = /club crear [NOMBRE]
    .example = /club crear Ribera
    .more = Para administradores del grupo o servidor. Quien lo crea es el primer capitán.
    .name = el nombre del club; vacío: el del grupo o canal
    .name-called = nombre
command-club-join = entra en el club de este grupo o canal
    .called = unirse
    .usage = /club unirse [CÓDIGO]
    .example = /club unirse
    .more = Primero ves qué vería el club de ti; no entras hasta que aceptas.
    .code = el código del enlace del club; vacío: el club de este lugar
    .code-called = codigo
command-club-leave = sale del club, al momento y en todas partes
    .called = salir
    .usage = /club salir
    .example = /club salir
    .more = Tus filas desaparecen de todas las tablas. Tu propio registro se queda como está.
command-club-board = tu puesto, dos por encima y dos por debajo
    .called = tabla
    .usage = /club tabla
    .example = /club tabla
    .more = Solo lo ves tú.
command-club-members = quién está en el club
    .called = miembros
    .usage = /club miembros [PÁGINA]
    .example = /club miembros
    .more = Con los nombres que eligieron para el club. Los capitanes pueden actuar desde aquí.
    .page = qué página; vacío: la primera
    .page-called = pagina
command-club-name = el nombre con el que te conoce el club
    .called = nombre
    .usage = /club nombre [NOMBRE]
    .example = /club nombre Anita
    .more = Sin más, te pregunta uno y muestra qué ve el club de ti.
    .name = de 1 a 32 caracteres que nadie más tenga ahí
    .name-called = nombre
command-club-settings = zona, hora de la tabla, idioma, silencio, nombre
    .called = ajustes
    .usage = /club ajustes [QUÉ VALOR]
    .example = /club ajustes tabla domingo 18:00
    .more = Para capitanes. Sin más, muestra cada ajuste con su valor y un ejemplo.
    .setting = cuál; vacío: los muestra todos
    .setting-called = ajuste
    .value = por ejemplo domingo 18:00, Bogotá, sí
    .value-called = valor
command-club-connect = un grupo o canal más para el club
    .called = conectar
    .usage = /club conectar [CÓDIGO]
    .example = /club conectar
    .more = Sin más, da un código a un capitán; dilo en el otro lugar. En los dos tienes que ser administrador.
    .code = el código recibido en el primer lugar del club; vacío: te da uno
    .code-called = codigo
command-club-disconnect = saca el club de este lugar
    .called = desconectar
    .usage = /club desconectar
    .example = /club desconectar
    .more = Para administradores de este lugar. Los miembros siguen mientras el club esté en algún sitio.
command-club-captain = hace capitán también a otro miembro
    .called = capitan
    .usage = /club capitan [NOMBRE]
    .example = /club capitan Anita
    .more = Sin más, un administrador del lugar toma un club que no tiene capitán.
    .name = el nombre del miembro en el club; vacío: tú
    .name-called = nombre
command-club-handover = cede tu capitanía a otro miembro
    .called = ceder
    .usage = /club ceder NOMBRE
    .example = /club ceder Anita
    .more = Tú sigues como miembro.
    .name = el nombre del miembro en el club
    .name-called = nombre
command-club-remove = saca a un miembro del club
    .called = quitar
    .usage = /club quitar NOMBRE
    .example = /club quitar Anita
    .more = Para capitanes. Puede volver a entrar.
    .name = el nombre del miembro en el club
    .name-called = nombre
command-club-block = saca a un miembro y no le deja volver
    .called = bloquear
    .usage = /club bloquear NOMBRE
    .example = /club bloquear Anita
    .more = Para capitanes.
    .name = el nombre del miembro en el club
    .name-called = nombre
command-club-unblock = deja que alguien vuelva a entrar
    .called = desbloquear
    .usage = /club desbloquear NOMBRE
    .example = /club desbloquear Anita
    .more = Para capitanes. Sin más, muestra quién tiene el bloqueo.
    .name = el nombre que tenía en el club
    .name-called = nombre
command-challenge = un reto de tu club; sin más, lo muestra
    .called = reto
    .usage = /reto [QUÉ]
    .example = /reto ver
    .more = A cada uno se le mide por su propio plan: un punto por cada día previsto cumplido, sea grande o pequeño.
command-challenge-show = el reto que hay o que viene
    .called = ver
    .usage = /reto ver
    .example = /reto ver
    .more = De qué va, sus fechas y qué se puede hacer.
command-challenge-create = un reto nuevo; sin más, abre un formulario
    .called = crear
    .usage = /reto crear [LÍNEA]
    .example = /reto crear Cuatro semanas, desde el lunes durante 4 semanas
    .more =
        Para capitanes. Lo ves antes de que se anuncie. Tipos y su objetivo, en cualquier orden:
        meta Juntos, objetivo 300, desde el lunes durante 4 semanas
        racha Primavera, desde 1 marzo hasta 31 marzo
        equipos Derbi, equipos Norte, Sur, durante 2 semanas
    .line = por ejemplo: Cuatro semanas, desde el lunes durante 4 semanas; vacío: abre el formulario
    .line-called = linea
command-challenge-join = participa en el reto
    .called = participar
    .usage = /reto participar
    .example = /reto participar
    .more = Se te mide desde el día en que entras.
command-challenge-leave = deja de participar
    .called = dejar
    .usage = /reto dejar
    .example = /reto dejar
    .more = Tu fila desaparece al momento; sigues en el club.
command-challenge-board = tu puesto, dos por encima y dos por debajo
    .called = tabla
    .usage = /reto tabla
    .example = /reto tabla
    .more = Solo lo ves tú.
command-challenge-dates = otras fechas, antes de que empiece
    .called = fechas
    .usage = /reto fechas desde DÍA hasta DÍA
    .example = /reto fechas desde el lunes durante 4 semanas
    .more = Para capitanes, hasta que empiece el primer día.
    .start = su primer día
    .start-called = desde
    .end = su último día
    .end-called = hasta
command-challenge-end = hace que acabe hoy
    .called = terminar
    .usage = /reto terminar
    .example = /reto terminar
    .more = Para capitanes. Se cierra mañana a mediodía, con su última tabla.
command-challenge-cancel = lo cancela
    .called = cancelar
    .usage = /reto cancelar
    .example = /reto cancelar
    .more = Para capitanes. Nada cuenta y nadie ha ganado.
command-link = une un segundo chat a tu registro
    .called = enlazar
    .usage = /enlazar [CÓDIGO]
    .example = /enlazar K7QF-2M9P
    .more = Sin más, te da un código para tu otro chat. Se pregunta en los dos antes de unirlos; /separar los separa.
    .code = el código que recibió tu otro chat
    .code-called = codigo
command-unlink = separa chats unidos
    .called = separar
    .usage = /separar
    .example = /separar
    .more = En la semana tras unir dos registros, devuelve ambos como eran. Después sale un chat, y el registro se queda con el otro.
command-privacy = qué se guarda de ti, por qué y cuánto tiempo
    .called = privacidad
    .usage = /privacidad
    .example = /privacidad
    .more = También quién lo ve y a quién preguntar. Un botón da cada campo guardado, uno por uno, en un archivo.
command-export = todo lo tuyo, en archivos
    .called = exportar
    .usage = /exportar
    .example = /exportar
    .more = JSON con todo, y CSV con cada serie, para cualquier hoja de cálculo. /importar lee los dos.
command-import = incorpora una exportación, o un CSV de series
    .called = importar
    .usage = /importar
    .example = /importar
    .more = Envía el archivo, mira qué resulta y acéptalo con un toque. /deshacer lo deshace.
    .file = una exportación mía, o un CSV: fecha, ejercicio, series, repeticiones, peso
    .file-called = archivo
command-delete = borra todo lo que hay de ti
    .called = borrar
    .usage = /borrar
    .example = /borrar
    .more = Muestra qué se va, pregunta una vez y espera siete días en los que /start lo trae todo de vuelta.
command-help = los comandos; con un nombre, uno de ellos
    .called = ayuda
    .usage = /ayuda [COMANDO]
    .example = /ayuda anotar
    .more = Así se puede preguntar por cualquier comando.
    .command = qué comando; sin él, todos
    .command-called = comando
command-stop = señales de alarma, o no más mensajes
    .called = alto
    .usage = /alto
    .example = /alto
    .more =
        Una señal de alarma detiene el entrenamiento hasta que te vea un profesional. O detén solo los recordatorios.
        Cuando esté de acuerdo: /alto tiene el botón con el que vuelve el entrenamiento.

# What an option offers, each in at most 100 characters.
choice-city = { $place } ({ $zone })
choice-command = /{ $command }: { $about }
choice-control =
    .steady = firme
    .wobbly = inestable
    .lost = control perdido en la última serie
choice-days =
    .week = los próximos 7 días
    .month = los próximos 28 días
choice-exercise =
    .raise = elevación: la de hoy
choice-kind =
    .easy = { name-run-easy }
    .long = { name-run-long }
    .hard = { name-run-hard }
    .key = { name-run-key }
choice-add =
    .wall = { name-kit-wall }
    .step = { name-kit-step }
    .leg_press = { name-kit-leg_press }
    .slant_board = { name-kit-slant_board }
    .bench = { name-kit-bench }
    .plate = { name-kit-plate }
choice-remove =
    .wall = { name-kit-wall }
    .step = { name-kit-step }
    .leg_press = { name-kit-leg_press }
    .slant_board = { name-kit-slant_board }
    .bench = { name-kit-bench }
    .plate = { name-kit-plate }
choice-reason =
    .injury = { name-pause-injury }
    .illness = { name-pause-illness }
    .holiday = { name-pause-holiday }
    .travel = { name-pause-travel }
    .other = { name-pause-other }
choice-name =
    .maintain = mantener: conservar lo ganado
    .build = progresar: seguir subiendo
    .hour = { settings-hour }
    .morning = { settings-morning }
    .rest-day = { settings-rest-day }
    .day-end = { settings-day-end }
    .quiet = { settings-quiet }
    .reminders = { settings-reminders }
    .rest-reminders = { settings-rest-reminders }
    .recap = { settings-recap }
    .units = { settings-units }
    .body = { settings-body }
    .careful = { settings-careful }
    .language = { settings-language }
    .kit = { settings-kit }
    .zone = { settings-zone }
    .lift = ejercicio principal
    .accessory = { settings-accessory }
    .level = nivel de partida, con la prueba de nuevo
choice-where =
    .here = aquí: esta plataforma, o este canal mientras los mensajes privados estén cerrados
    .private = solo en privado
choice-period =
    .week = los últimos 7 días
    .month = los últimos 28 días
    .all = todo
choice-setting =
    .name = su nombre
    .zone = zona horaria, por una ciudad
    .board = día y hora de la tabla
    .language = idioma
    .quiet = silencio: menos mensajes
choice-day-today = hoy
choice-day-yesterday = ayer
choice-day-tomorrow = mañana

## Help

help-title = *Qué puedes decir*
help-line = { $usage }: { $about }
help-more = Más sobre uno de ellos: /ayuda anotar. { $answered ->
    [command] Las series se anotan con /anotar: 15 15 15 firme
   *[words] Las series se pueden escribir sin /anotar: 15 15 15 firme
}
help-command = *{ $usage }*: { $about }
help-example = Por ejemplo: { $example }
# What was typed after the command could not be read.
help-misread = No entiendo «{ $text }» después de /{ $command }.
help-misread-option = No entiendo «{ $text }» después de /{ $command } { $option }. Ahí va esto: { $about }.
help-misread-empty = /{ $command } necesita algo detrás.
help-unknown = No hay ningún comando «{ $text }». Por ejemplo: { $example }
help-unknown-near = No hay ningún comando «{ $text }». Quizá quieres { $usage }: { $about }.
# A log in words: what to type in place of a command such as /skip.
help-unknown-log = No hay ningún comando «{ $text }». Lo que funciona: { $example }
help-unknown-log-skip = /anotar saltar cansancio
help-unknown-log-done = /anotar hecho
help-unknown-log-pain = /anotar dolor 2
help-unknown-log-effort = /anotar esfuerzo 7
help-unknown-empty = Un comando lleva un nombre tras la barra. Por ejemplo: { $example }

## Onboarding

onboarding-hello = Hola. Preparo unos minutos de fuerza de sóleo y pie para casi todos los días, y llevo el registro. Primero, unas preguntas.
onboarding-back = Hola de nuevo.
onboarding-first = Primero esta pregunta; luego seguimos.
onboarding-done-already = Esa pregunta ya tiene respuesta, y no ha cambiado nada. Cada respuesta se puede cambiar en /ajustes.
onboarding-number = *Pregunta { $n } de { $all }.*

onboarding-terms =
    Esto es un diario de entrenamiento para personas adultas y sanas que corren. No sustituye al médico ni puede pedir ayuda.
    { "" }*A*: problemas de corazón en el pasado, desmayos, un problema de huesos, articulaciones o tendones, medicamentos para la presión arterial o el corazón, embarazo o parto en los últimos 6 meses, menos de 18 años, 65 o más.
    { "" }*B*: una enfermedad del corazón o dolor en el pecho, una trombosis, una operación reciente de pierna, antibióticos del grupo de las fluoroquinolonas.
    ¿Algo de esto es tu caso? Si hay algo de A y de B, pulsa B. Con tu respuesta aceptas estas condiciones.
onboarding-terms-none = Nada de eso, y acepto
onboarding-terms-concerns = Algo de A
onboarding-terms-barred = Algo de B
onboarding-concerns = Entonces habla primero con un médico. Tienes el perfil prudente: sin escalón ni pesos en las primeras cuatro semanas, y subidas más lentas.
onboarding-barred =
    { "" }*Ve primero al médico, por favor.* No preparo nada hasta que me digas que un profesional está de acuerdo.
    Si ahora te duele el pecho o te cuesta respirar, llama al número de emergencias.
onboarding-cleared = Tengo el visto bueno

onboarding-kit =
    ¿Qué puedes usar? { $answered ->
        [command] Pulsa lo que tienes, o dilo con tus pesos por /material.
       *[words] Pulsa lo que tienes, o escríbelo con tus pesos.
    }
    Por ejemplo: escalón, 5 10 kg, peso corporal 70 kg
    Tu peso corporal solo limita cuánta carga se añade; si quieres, no lo digas.
onboarding-kit-now = Hasta ahora: { $things }.
onboarding-kit-wall = Solo una pared
onboarding-kit-done = Eso es todo

onboarding-level =
    Una prueba corta, una pierna cada vez: rodilla algo doblada, los dedos en la pared, sube y baja el talón.
    Acaba al primer temblor o con dolor 3. ¿Cuántas en el lado más débil? Si ninguna, cuenta con las dos piernas.
onboarding-level-skip = Saltar la prueba
onboarding-level-few = 0; con dos, menos de 10
onboarding-level-ten = 0; con dos, 10 o más
onboarding-level-some = 1–5
onboarding-level-most = 12 o más
onboarding-level-two = Ninguna con una pierna: ¿y con las dos, cuántas?

onboarding-hour = ¿A qué hora entrenas? A esa hora te escribo. { $answered ->
    [command] Pulsa una, o dila por /recordar, por ejemplo: 18:30
   *[words] Pulsa una, o escríbela, por ejemplo: 18:30
}

onboarding-zone = ¿Dónde estás? { $answered ->
    [command] Di tu ciudad por /zona,
   *[words] Escribe tu ciudad,
} para que las horas sean las tuyas. En UTC la hora es { $clock }.
onboarding-zone-utc = UTC, { $clock }

onboarding-unread-button = No encuentro «{ $text }» entre las respuestas. Pulsa una de ellas.
onboarding-unread-level = No entiendo «{ $text }» como un número de 0 a { $most }. Por ejemplo: 8
onboarding-unread-hour = No entiendo «{ $text }» como una hora. Por ejemplo: 18:30

onboarding-ready =
    { "" }*Todo a punto.* { $city }: tu hora es { $clock }, y te escribo a las { $hour }.
    Todo se puede cambiar en /ajustes; /ayuda muestra lo que puedes decir.
onboarding-ready-rest = El { $day } es tu día de descanso, así que la primera sesión llega mañana. O deja libre otro día:
onboarding-ready-rest-other = Descanso el { $day }
onboarding-ready-careful = Entrenas con el perfil prudente; lo que diga el médico va primero.

onboarding-again = { "" }*La prueba otra vez.* Tu entrenamiento empieza de nuevo desde el resultado. Ahora: { $now }.
onboarding-again-placed = Nuevo comienzo con { $exercise }, { $dose }.
onboarding-again-same = Ya estás ahí: { $exercise }, { $dose }.
onboarding-again-careful = En el perfil prudente no se hace la prueba a una pierna. Puedes empezar de nuevo con las dos.
onboarding-again-careful-begin = Con dos piernas
onboarding-again-stopped = Ahora no: el entrenamiento está detenido hasta que me digas que un profesional está de acuerdo.
onboarding-again-halted = Ahora no: el entrenamiento descansa hasta dos mañanas tranquilas seguidas.
onboarding-again-frozen = Ahora no: tras el dolor no sube nada durante unos días, y una prueba podría hacerlo. /porque cuenta más.

## Zone

zone-present = Tu zona es { $zone }: tu hora es { $clock }, { $day }.
zone-how = Para cambiarla, di una ciudad: /zona Bogotá
zone-moved =
    { $city }: tu hora es { $clock }, { $day }. Tus recordatorios allí: { $hours }.
    Tu registro se queda como está; no se pierde ni se añade ningún día.
zone-fixed = Esta zona no cambia de hora en verano. Si tu reloj cambia, di una ciudad: /zona Bogotá
zone-now = El aviso de hoy llega ahora, porque allí ya pasaron las { $hour }.
zone-same = Ya estás ahí: { $zone }, donde la hora es { $clock }.
zone-which = Varios lugares se llaman así. ¿Cuál es el tuyo?
zone-near = { $n ->
    [one] ¿Quieres decir { $city }? Si no, { $answered ->
        [command] di una ciudad más grande cerca de ti por /zona.
       *[words] escribe una ciudad más grande cerca de ti.
    }
   *[other] ¿Quieres decir una de estas? Si no, { $answered ->
        [command] di una ciudad más grande cerca de ti por /zona.
       *[words] escribe una ciudad más grande cerca de ti.
    }
 }
zone-not-found = No conozco ningún lugar llamado «{ $text }». Prueba con una ciudad más grande cerca de ti, por ejemplo: Bogotá
zone-offset = No hay una zona de horas enteras para «{ $text }». Di una ciudad de allí, por ejemplo: /zona { $city }
zone-nowhere = No puedo saber la zona de ese lugar. Prueba con una ciudad cerca de ti, por ejemplo: /zona Bogotá
zone-choose = Elige el lugar
zone-label = { $city }: { $clock }
zone-place = { $city }, { $country }

## Kit

kit-list = *Tienes*: { $things }.
kit-list-empty = *Tienes*: nada en la lista; el suelo basta.
kit-body = Peso corporal: { $weight }.
kit-body-unknown = Peso corporal: sin decir; las cargas son las de { $weight }.
kit-owned = ✓ { $thing }
kit-not-owned = + { $thing }
kit-how =
    Pulsa una cosa para añadirla o quitarla, o escribe: /material +escalón · /material -banco
    Pesos y tú: { $units ->
        [imperial] /material 5 10 20 lb · /material peso corporal 150 lb
       *[metric] /material 2 4 6 kg · /material peso corporal 70 kg
     }
    La lista entera de nuevo: /material solo escalón, pared, pesos 5 10 { $units ->
        [imperial] lb
       *[metric] kg
     }
kit-same = Ya es así.

# What a change means for the plan, in one sentence.
kit-effect-lift = El ejercicio principal necesitaba lo que ya no está; sigue como { $exercise }, { $dose }.
kit-effect-dose = El ejercicio principal sigue siendo { $exercise }, ahora { $dose }.
kit-effect-way = El camino hacia arriba lleva ahora a: { $exercise }.
kit-effect-top = El camino hacia arriba acaba ahora en { $exercise }; desde ahí, más lento o con más peso.
kit-effect-lost = Sale del plan: { $names }.
kit-effect-gained = Ahora a tu alcance: { $names }. /cambiar muestra lo que puedes elegir.
kit-effect-weight = Cuando toque peso en { $exercise }, lo siguiente son { $weight }.
kit-effect-no-weight = En { $exercise } no sigue ningún peso por ahora; se hace más lento.
kit-effect-none = El plan se queda como está.

## Swap

swap-main = *Ejercicio principal*: { $exercise }, { $dose }.
swap-accessory = *Accesorio*, dos días por semana: { $exercise }.
swap-lifts-none = Con tu material no hay ahora otro ejercicio principal que elegir; el siguiente se gana.
swap-lifts-stopped = El ejercicio principal no se puede cambiar mientras el entrenamiento está detenido.
swap-lifts-halted = El ejercicio principal no se puede cambiar hasta dos mañanas tranquilas seguidas.
swap-how = Pulsa uno para cambiar, o escríbelo, por ejemplo: /cambiar jinete
swap-button = ¿Qué puedo elegir?
swap-test = Repetir la prueba
swap-kit = Material
swap-build = Volver a subir
swap-maintain = Mantener
swap-offer-maintain = O conserva lo ganado, tres veces por semana: /cambiar mantener
swap-offer-build = Estás manteniendo. Para volver a subir: /cambiar progresar
swap-which = Varios ejercicios se llaman así. ¿Cuál quieres decir?
swap-which-none = Eso no es ni ejercicio principal ni accesorio. /cambiar, sin más, muestra lo que puedes elegir.
swap-unknown = No conozco ningún ejercicio llamado «{ $text }». Por ejemplo: { $example }

swap-done = El ejercicio principal es ahora { $exercise }. Próxima vez: { $dose }.
swap-accessory-done = El accesorio es ahora { $exercise }, dos días por semana.
swap-refused-stopped = Ahora no: el entrenamiento está detenido hasta que me digas que un profesional está de acuerdo. El ejercicio se queda.
swap-refused-halted = Ahora no: el entrenamiento descansa hasta dos mañanas tranquilas seguidas. El ejercicio se queda.
swap-refused-not_a_main_lift = «{ $exercise }» no es ni ejercicio principal ni accesorio; llega por sí solo cuando toca.
swap-refused-not_an_accessory = «{ $exercise }» no es un accesorio.
swap-refused-no_kit = Para «{ $exercise }» necesitas algo que no está en tu lista: { $kit }.
swap-refused-same = Eso es lo que ya haces: { $exercise }.
swap-refused-harder = «{ $exercise }» se gana paso a paso; llega cuando te toque. Si crees que ya vas más allá, repite la prueba.
swap-refused-careful_start = En el perfil prudente el escalón espera a las primeras cuatro semanas; luego se puede elegir { $exercise }.

swap-phase-maintain = Ahora mantienes: { $exercise }, { $dose }, tres veces por semana, sin subidas.
swap-phase-build = Vuelves a subir, desde { $exercise }, { $dose }.
swap-phase-maintain-same = Ya estás manteniendo.
swap-phase-build-same = Ya estás subiendo.
swap-maintain-refused = Mantener llega más tarde: tras seis semanas y quince sesiones de carga, con el ejercicio principal ya avanzado.

## Pause

pause-ask =
    ¿Por qué habrá silencio un tiempo? Pulsa un motivo y dura hasta que sigas.
    O escríbelo con un final, por ejemplo: { $example }
pause-done-open = *En pausa* desde hoy hasta que sigas ({ $reason }).
pause-done-until = *En pausa* desde hoy hasta el final del { $day } ({ $reason }).
pause-present-open = En pausa hasta que sigas ({ $reason }).
pause-present-until = En pausa hasta el final del { $day } ({ $reason }).
pause-change = Para cambiar el final: /pausa 5d · /pausa hasta viernes
pause-means = Sin sesiones, sin preguntas, sin recordatorios, tampoco los dejados para más tarde; la racha espera: ni crece ni se rompe.
pause-injury = Si es la pantorrilla o el pie, mira una vez las señales de alarma.
pause-signs = Señales de alarma
pause-resume = Seguir
pause-held-stopped = Aun así, el entrenamiento sigue detenido hasta que me digas que un profesional está de acuerdo.
pause-held-halted = Aun así, el entrenamiento descansa hasta dos mañanas tranquilas seguidas.
pause-none = No hay nada en pausa.
pause-over = *Hola de nuevo*: la pausa ha terminado.
pause-after = Después: { $at } ({ $away }).

# What S5 does after so many days without a load session.

## Remind

remind-title = *Recordatorios*
remind-plan = Sesión: *{ $hours }*; { $rest ->
    [on] una línea en los días de descanso.
   *[off] los días de descanso callan.
}
remind-plan-off = Están apagados; nada llega por sí solo. Si los activas: { $hours }.
remind-plan-morning = Pregunta de la mañana: { $at }, tras un día de carga.
remind-plan-recap = La semana en breve: { $day } { $at }.
remind-plan-quiet = Horas de silencio: { $begin }–{ $end }.
remind-days = { $days } { $hour }
remind-every-day = cada día
remind-through = { $first }–{ $last }
remind-how = { $answered ->
    [command] Para otra hora: /recordar 18:30.
   *[words] Di otra hora, por ejemplo 18:30.
} Para algunos días: { $example }. Más: /ayuda recordar
remind-as-before = Como antes: { $days }.
remind-days-off = { $days } sin aviso
remind-once = Solo { $at }
remind-only = { $hours }, ningún otro día
remind-once-or-always = ¿Una vez o cada semana? Aún no he guardado nada.
remind-others = ¿Y los otros días, { $days }? Aún no he guardado nada.
remind-today-only = Solo hoy, { $at }
remind-today-or-daily = ¿Solo hoy o cada día? Aún no he guardado nada.
remind-daily = ¿Cada día? Para hoy ya es tarde. Aún no he guardado nada.
remind-one-hour = «{ $text }» tiene dos horas para los mismos días; llego una vez al día. Por ejemplo: /recordar 07:00
remind-absent = Por un tiempo: { $line } da silencio desde hoy hasta el final del { $day }, y la racha espera. Aún no ha cambiado nada.
remind-absent-pause = Silencio hasta el { $day }
remind-absent-today = Si es solo por hoy, sáltala: /anotar saltar. Aún no ha cambiado nada.
remind-absent-done = Hoy ya no queda nada por hacer, así que no llega ninguna sesión. No ha cambiado nada.
remind-saved = Te aviso: *{ $hours }*.
remind-saved-morning = La pregunta de la mañana llega a las { $at }, tras un día de carga.
remind-tomorrow = El aviso de hoy ya llegó, así que la nueva hora empieza con el próximo día.
remind-also = Hoy también, { $at }
remind-dropped = Ahora sin aviso: { $days }.
remind-keep = Conservar { $hours }
remind-same = Ya es así: { $hours }.
remind-next = Próximo: { $at } ({ $away }).
remind-closed = Los mensajes privados a ti están cerrados, así que no llega ningún aviso.
remind-next-none = Tal como está, no se ve ninguno.
remind-off = Los recordatorios están apagados: solo respondo cuando escribes.
remind-off-already = Los recordatorios ya están apagados.
remind-which = { $n ->
    [one] ¿Quieres decir esto? Aún no he guardado nada.
   *[other] ¿Cuál quieres decir? Aún no he guardado nada.
}
remind-which-typed = Dilo con la hora completa, por ejemplo 07:00 o 19:00.
remind-kept = Así se queda: { $hours }. No volveré a proponer esa hora.
remind-quiet = { $n ->
    [one] Esta hora cae en tus horas de silencio, { $begin }–{ $end }: { $hours }. La respeto igual.
   *[other] Estas horas caen en tus horas de silencio, { $begin }–{ $end }: { $hours }. Las respeto igual.
}
remind-usual = Otra vez como siempre: { $at } ({ $away }).
remind-usual-none = El { $day } ya no habrá aviso de la sesión.
remind-button-when = Qué viene ahora

## When

when-title = *Qué viene ahora*
when-clock = , según tu reloj ({ $zone }, ahora { $now })
# Where a platform shows each hour by the clock of the reader's own device.
when-device = , según el reloj de este aparato; tus horas son las de { $zone }
when-session = • { $at }, { $away }: { $kind ->
    [load] día de carga
    [rest] día de descanso, una línea
   *[light] día ligero
}
when-moved = • { $at }, { $away }: { $kind ->
    [load] día de carga
    [rest] día de descanso, una línea
   *[light] día ligero
}, lo moviste tú
when-now = ahora
when-rest = • { $day }: día de descanso, en silencio
when-rest-open = • { $day }: día de descanso, sin sesión
when-morning = • { $at }, { $away }: pregunta de la mañana
when-morning-after = • { $at }, { $away }: pregunta de la mañana, si haces la sesión de hoy
when-morning-before = • { $at }, { $away }: pregunta de la mañana, si haces la sesión del { $day }
when-morning-resting = • { $at }, { $away }: pregunta de la mañana, si el entrenamiento aún descansa
when-nudge = • { $at }, { $away }: un aviso más, si la sesión de hoy sigue pendiente
when-recap = • { $at }, { $away }: la semana en breve
when-nothing = No llega nada en las próximas dos semanas.
when-projected = Un día ya hecho calla; lo que traen los días cambia con lo que anotas.
when-off = Los recordatorios están apagados: nada llega por sí solo.
when-stopped = El entrenamiento espera a un profesional; hasta entonces no llega ninguna sesión.
when-halted = El entrenamiento descansa hasta dos mañanas tranquilas seguidas, así que lo que sigue es lo más temprano.
when-change = Cambiar
when-clocks-forward = El reloj se adelanta { $much ->
    [hour] una hora { "" }
   *[other] { $minutes } minutos { "" }
}el { $day } { $year } a las { $at }; { $what }.
when-clocks-back = El reloj se atrasa { $much ->
    [hour] una hora { "" }
   *[other] { $minutes } minutos { "" }
}el { $day } { $year } a las { $at }; { $what }.
when-hour-stays = tu hora de las { $hour } sigue siendo { $shown }
when-hour-moved = tu hora de las { $hour } llega ese día a las { $shown }
when-hour-twice = tu hora de las { $hour } llega una vez, la primera en que el reloj marca { $shown }

## Settings

# One message a setting: its name; .example changes it, .may says what it may be, .changed and .off tell a change.
settings-title = *Ajustes*: el valor de ahora y cómo cambiarlo.
settings-line = { $name }: *{ $value }* · { $example }
settings-button = Ajustes
settings-on = sí
settings-off = no
settings-none = no hay
settings-unknown-value = sin decir
settings-from-to = { $begin }–{ $end }
settings-units-metric = métricas
settings-units-imperial = imperiales
settings-same = Ya es así: { $name }, { $value }.
settings-unread = «{ $text }» no sirve para { $name }: ahí va { $may }. Por ejemplo: { $example }
settings-unknown = No hay ningún ajuste «{ $text }». Por ejemplo: { $example }

settings-hour = hora de entrenar
    .example = /ajustes hora 18:30
settings-morning = pregunta de la mañana
    .example = /ajustes mañana 06:00
    .may = una hora del día, y no se apaga sola, porque dice si la pantorrilla está lista
    .changed = La mañana después de una sesión de carga pregunto a las { $value } cómo está la pantorrilla.
settings-rest-day = día de descanso
    .example = /ajustes día de descanso sábado
    .may = un día de la semana, o ninguno
    .changed = Desde ahora tu día de descanso es el { $value }; el plan se mueve a su alrededor.
    .off = Ahora no queda libre ningún día de la semana. El descanso llega donde las reglas lo piden.
settings-day-end = fin del día
    .example = /ajustes fin del día 04:00
    .may = una hora de 00:00 a 06:00
    .changed = Tu día acaba a las { $value }: lo que anotas antes es de la noche anterior.
    .off = Tu día acaba a medianoche: lo que anotas después es del día nuevo.
settings-day-now = Para ti, hoy es { $day }.
settings-quiet = horas de silencio
    .example = /ajustes silencio 22:00-06:00
    .may = un principio y un final, o no
    .changed = Horas de silencio { $value }: entonces solo llega la sesión, a la hora que elegiste.
    .off = Ahora no hay horas de silencio.
settings-reminders = recordatorios
    .example = /ajustes recordatorios no
    .may = sí o no
    .changed = Los recordatorios están activos, a tus horas.
    .off = Los recordatorios están apagados: solo respondo cuando escribes.
settings-rest-reminders = recordatorios en descanso
    .example = /ajustes recordatorios en descanso sí
    .may = sí o no
    .changed = En los días de descanso también escribo, una línea a tu hora.
    .off = Los días de descanso callan.
settings-recap = resumen semanal
    .example = /ajustes resumen no
    .may = sí o no
    .changed = La última tarde de la semana te escribo cómo fue.
    .off = Sin mensaje la última tarde de la semana.
settings-suggestion = hora propuesta
settings-zone = zona horaria
    .example = /zona Bogotá
settings-units = unidades
    .example = /ajustes unidades imperiales
    .may = métricas o imperiales
    .changed = Desde ahora los números van en unidades { $value }; lo guardado sigue exacto.
settings-kit = material
    .example = /material +escalón
settings-body = peso corporal
    .example = /ajustes peso corporal 70 kg
    .may = un peso en kg o lb, o desconocido
    .changed = Peso corporal { $value }: solo limita cuánta carga se añade.
    .off = Peso corporal sin decir: las cargas son las de 50 kg.
settings-careful = perfil prudente
    .example = /ajustes perfil prudente sí
    .may = sí o no
    .changed = El perfil prudente está activo: subidas más lentas, y sin escalón ni pesos en las primeras cuatro semanas.
    .off = El perfil prudente está apagado. Si las condiciones te enviaron al médico, que esté de acuerdo primero.
settings-accessory = accesorio
    .example = /ajustes accesorio jinete
settings-language = idioma
    .example = /ajustes idioma español
    .may = uno de estos: { $languages }
    .changed = Desde ahora hablo { $value }.

## Reminders
reminder-stop = Parar los mensajes
reminder-late = Esto tocaba a las { $at } y llega tarde.
reminder-moment = { $day }, { $clock }
reminder-excused-days = { $n ->
    [one] El { $first } no cuenta
   *[other] Del { $first } al { $last } no cuenta
} ni a favor ni en contra.
reminder-outage = Perdona, no estuve en marcha desde { $began } hasta { $ended }. { $days }
reminder-excused = Perdona, no pude llegar a ti. { $days }
reminder-dose = { $exercise }, { $dose }
reminder-nudge = La sesión de hoy sigue pendiente: { $dose }. Lleva unos { $minutes } minutos.
reminder-suggestion = Sueles entrenar hacia las { $usual }; el aviso llega a las { $present }. ¿Lo paso a tu hora?
reminder-take = Avisar a las { $hour }
reminder-keep = Seguir a las { $hour }
reminder-go-on =
    Los últimos diez avisos no tuvieron respuesta, y está bien así.
    ¿Siguen? Sin respuesta no habrá más, y todo espera como está.
reminder-go-on-keep = Que sigan
reminder-go-on-change = Cambiar la hora

## The week in short
recap-kept = { $planned ->
    [one] Cumplido esta semana: el único día previsto. { $sets }
   *[other] Cumplido esta semana: { $kept } de { $planned } días previstos. { $sets }
 }
recap-open = La de hoy sigue pendiente.
recap-open-only = Domingo por la tarde, y la sesión de hoy sigue pendiente.
recap-none = Esta semana no se anotó ninguna sesión, y no se pierde nada.
recap-beside = Fuera del plan, esta semana: { $sets }
recap-rest = Una semana de descanso: no había nada previsto.
recap-step = • { $exercises }: { $said } ({ $rule })
# Where what changed the dose was not a session of that exercise.
recap-away = Más fácil tras los días sin entrenar.
recap-body = Más fácil, para cuidar la pantorrilla.
recap-more = { $n ->
    [one] Hay un paso más en /estadisticas.
   *[other] Hay { $n } pasos más en /estadisticas.
 }
recap-streak = Tu racha está en { $n } días previstos.
recap-next = { $n ->
    [one] La próxima semana: un día de carga, el { $day }.
   *[other] La próxima semana: { $n } días de carga, el primero el { $day }.
 }
recap-next-calm = { $n ->
    [one] Si las mañanas son tranquilas: un día de carga la próxima semana, el { $day }.
   *[other] Si las mañanas son tranquilas: { $n } días de carga la próxima semana, el primero el { $day }.
 }
recap-button-stats = Los números

## Where reminders come
# What others read along tells nothing of the session nor of the member but the name.
here-session = *{ $name }*, la sesión de hoy está lista.
here-waits = *{ $name }*, algo te espera.
here-last = *{ $name }*, este es el último aviso aquí hasta que pulses o escribas.
here-named = *{ $name }*:
here-nobody = Alguien
here-show = Mostrar
here-not = Aquí no, gracias
here-button = Avísame aquí
here-button-again = Probar otra vez
here-private = Desde ahora los avisos te llegan aquí, en privado.
here-off = Ahora están apagados: /recordar sí los trae de vuelta.
here-fallback =
    Mientras los mensajes privados a ti estén abiertos, los avisos llegan ahí.
    Si se cierran, llegan aquí: tu nombre y nada más, porque otros leen también.
here-chosen =
    Los mensajes privados a ti están cerrados, así que desde ahora los avisos llegan aquí.
    Dicen tu nombre y nada más, porque otros leen también.
here-again =
    Con el próximo aviso pruebo otra vez los mensajes privados.
    Si siguen cerrados, te lo digo cuando vuelvas a escribir.
here-left = Ya no llega ningún aviso a un lugar compartido.
here-left-closed = Ya no llega ningún aviso a un lugar compartido, y los mensajes privados a ti están cerrados.
here-shut-private = Desde el { $day }, { $platform } rechaza los mensajes privados a ti.
here-shut-place = Desde el { $day } no puedo escribir en el lugar de { $platform } que elegiste para tus avisos.
here-open-again = Aquí vuelvo a llegarte, así que los avisos llegan aquí como antes.
here-instead = Los avisos llegan al lugar que elegiste, sin detalles, hasta que los mensajes privados estén abiertos.
here-elsewhere = Los avisos te llegan en { $platform }.
here-cannot =
    No cambia nada: aquí no puedo escribir si no me preguntas algo.
    Dilo en un grupo o canal en el que yo esté y pueda escribir.
here-how = Así no te llega ningún aviso. Permite mis mensajes privados, o di /recordar aquí donde otros lean también.

## Telegram

# $about has at most 512 characters, .short at most 120: both are shown to who has not written yet.
telegram-about = Fuerza para el sóleo y los pies de quien corre: unos minutos casi cada día, y solo sube tan rápido como tu control lo permite. Prepara el plan, avisa, lleva el registro y dice por qué. No es médico, y te envía a uno cuando hace falta.
    .short = Unos minutos de fuerza de sóleo y pie para quien corre: previstos, anotados, explicados.
telegram-private = Lo que tengo que decir es solo para ti. Abre nuestro chat y pulsa Start; allí respondo.
telegram-open = Abrir nuestro chat
telegram-attached = Eso no lo puedo leer, así que queda sin abrir. Escribe lo que hiciste, por ejemplo «15 15 15 firme». Un registro también puede venir en un archivo: /importar dice cuál.
telegram-files-shut = Tu archivo llegó, y no lo puedo abrir: el servidor que me trae los mensajes de Telegram se guarda los archivos. Quien me opera puede cambiarlo usándolo sin su modo local.

## Discord

# The menu's entry has at most 32 characters: it stands in the menu of a message.
discord-menu-log = Anotar esto
discord-open-form = { log-button-form }
discord-unshown = La respuesta a eso no llegó. /hoy muestra dónde estás.
discord-busy = Era mucho a la vez. Espera un momento y pregunta otra vez.
discord-attached = Eso no lo puedo leer, así que queda sin abrir. Escribe lo que hiciste, por ejemplo «15 15 15 firme». Un registro también puede venir en un archivo: /importar dice cuál.
discord-mine = Ese mensaje es mío, y no hay nada que anotar. Con /anotar anotas lo que hiciste.
discord-not-yours = Ese mensaje es de otra persona, y cada cual anota lo suyo. Con /anotar puedes anotar lo tuyo.
discord-too-old = Eso se escribió hace más de un día. Nombra su día y cuenta para entonces, por ejemplo «/anotar 15 15 15 firme el lunes».

## Clubs

club-title = *{ $club }*: { $members ->
    [one] un miembro
   *[other] { $members } miembros
}{ $places ->
    [one] { "" }
   *[other] , en { $places } lugares
}.
club-captains = { $n ->
    [0] No tiene capitán: un administrador de su grupo o canal toma la capitanía con /club capitan.
    [one] Capitanía: { $captains }.
   *[other] Capitanía: { $captains }.
}
club-more = { $n } más
club-challenge = El reto: { $name }, del { $first } al { $last }.
club-challenge-none = No hay ningún reto en marcha.
club-not-in = Aún no estás dentro. Antes de unirte ves qué vería de ti.
club-me = Estás en el club como *{ $alias }*. Ve de ti: { $sees }.
club-sees-kept = días cumplidos
club-sees-streak = racha
club-sees-sets = series
club-sees-load = peso usado
club-door = Quien abre esto se une en { $platform }: { $url }
club-code = Cualquiera se une, en cualquier plataforma, con /club unirse { $code }
club-none = Aún no estás en ningún club. En el grupo o canal donde haya uno, di /club unirse; o sigue su enlace.
club-none-here = Aquí aún no hay ningún club. Un administrador lo empieza: /club crear Ribera
club-which = ¿Qué club quieres decir?
club-choose = Elige un club
club-somebody = Alguien

club-join = Unirme
club-begin = Crear aquí un club
club-yours = Mis clubes
club-show = El club
club-near-me = Cerca de mí
club-challenge-button = Reto
club-new-challenge = Nuevo reto
club-members = Miembros
club-settings = Ajustes
club-sees = Lo que ve el club
club-other-name = Otro nombre
club-leave-button = Salir
club-keep = Dejarlo así

# Why nothing was done.
club-no-club = Ese club no existe, o no estás en él. Entras con su botón Unirme, o con /club unirse en su grupo o canal. No ha cambiado nada.
club-no-member = No estás en { $club }, así que ahí no hay nada tuyo. Entras con /club unirse en su grupo o canal.
club-no-private = Eso se hace en el propio grupo o canal, por uno de sus administradores. Dilo allí.
club-no-administrator = Eso es para administradores de este grupo o canal, y aquí no lo eres. No ha cambiado nada.
club-no-posts = Aún no puedo escribir aquí por mi cuenta, así que aquí no puede vivir un club. Dame permiso para escribir y dilo otra vez.
club-no-taken = Este lugar ya tiene un club, y solo puede tener uno. No ha cambiado nada.
club-no-unnamed = ¿Cómo se llamará? Di /club crear y su nombre, por ejemplo /club crear Ribera
club-no-club-name = Eso no puede ser el nombre de un club: de 1 a 40 letras, números, espacios o emojis, sin enlaces, sin @. Por ejemplo: /club crear Ribera
club-no-code = «{ $text }» no es el código de un club. Tiene ocho letras y números, como K7QF-2M9P
club-no-link = Ningún club tiene ese código. Pide su enlace en el club.
club-no-offer = Ese código no funciona: puede estar mal escrito, ya usado, o tener más de diez minutos. Un capitán recibe otro con /club conectar en el primer lugar del club.
club-no-tries = Fueron demasiados códigos que no funcionan. Prueba otra vez dentro de una hora.
club-no-blocked = No puedes unirte a { $club }: así lo decidieron sus capitanes. Tu propio registro sigue como siempre.
club-no-elsewhere = Lo que hace un capitán va en el grupo o canal de { $club }. Dilo allí; la respuesta solo la ves tú.
club-no-nobody = Nadie en { $club } se llama «{ $text }». /club miembros los muestra.
club-no-not-blocked = No hay nadie con bloqueo en { $club } con el nombre «{ $text }».
club-no-gone = Esa persona ya no está en { $club }. No ha cambiado nada.
club-no-captain-too = { $name } también es capitán, y los capitanes no se quitan entre sí. No ha cambiado nada.
club-no-captain-already = Ya tienes la capitanía de { $club }.
club-no-captain = Eso es para la capitanía de { $club }: { $captains }. No ha cambiado nada.
club-no-captains = Eso es para capitanes, y { $club } no tiene ninguno. Un administrador de su grupo o canal que sea miembro toma la capitanía con /club capitan.

club-created = *{ $club }* ha empezado, y este es su lugar.
club-created-captain = Tienes su capitanía, con el nombre *{ $alias }*. De ti ve los días cumplidos; nada más, si no lo eliges.
club-place-code = *{ $code }* conecta otro grupo o canal con { $club }. Sirve una vez, durante { $minutes } minutos.
    Allí un administrador dice /club conectar { $code }
club-connected = { $club } está también en este lugar. Desde ahora sus tablas salen aquí.
    Los miembros se unen con /club unirse.
club-disconnect = ¿Sale { $club } de este lugar? Sigue en los otros, y los miembros se quedan.
    Lo que escribí aquí pierde sus nombres en unos minutos.
club-disconnect-last = Este es el único lugar de { $club }. Si sale, el club acaba: sus miembros, retos y tablas desaparecen para siempre.
    Lo que escribí aquí pierde sus nombres en unos minutos.
club-disconnect-say = Si es así, di: /club desconectar { $word ->
    [end] fin
   *[sure] sí
}
club-disconnect-yes = Sí, sale de aquí
club-disconnected = { $club } ha salido de este lugar.
club-ended = { $club } ha terminado.
club-leave = ¿Salir de { $club }? Tus filas desaparecen de todas las tablas al momento, también de las antiguas. Tu propio registro se queda como está.
club-leave-last = Nadie más tiene la capitanía. Después de ti, un administrador de su grupo o canal la toma con /club capitan.
club-leave-yes = Sí, salir
club-left = Has salido de { $club }. Allí ya no se muestra nada de ti.

club-card = *¿Unirte a { $club }?* Esto verían de ti sus miembros.
club-card-inside = *{ $club }*: esto ven de ti sus miembros.
club-card-alias = Tu nombre allí: *{ $alias }*
club-card-always = Días cumplidos de los previstos, y tu puesto según ellos: siempre.
club-card-streak = Tu racha: { $on ->
    [yes] se ve
   *[no] no se ve
}
club-card-sets = Tus series: { $on ->
    [yes] se ven
   *[no] no se ven
}
club-card-load = El peso que usas: { $on ->
    [yes] se ve
   *[no] no se ve
}
club-card-never = Nunca: dolor, salud, horas, notas. Puedes cambiarlo cuando quieras, y lo que ocultas desaparece al momento.
club-card-challenge = En marcha: *{ $name }*, del { $first } al { $last }. Se te mide por tu propio plan, desde el día en que entras.
club-card-later = Después de estas preguntas te muestro qué vería *{ $club }* de ti; entonces decides.
club-toggle-streak = { $on ->
    [yes] Ocultar racha
   *[no] Mostrar racha
}
club-toggle-sets = { $on ->
    [yes] Ocultar series
   *[no] Mostrar series
}
club-toggle-load = { $on ->
    [yes] Ocultar peso usado
   *[no] Mostrar peso usado
}
club-team = { $on ->
    [yes] ✓ { $team }
   *[no] { $team }
}
club-team-choose = Elige un equipo
club-team-missing = ¿Con qué equipo participas? Elige uno y únete.
club-agree = Unirme
club-agree-alone = Solo el club
club-agree-challenge = Unirme y participar
club-agree-inside = Dejarlo así
club-agree-inside-alone = Así, sin el reto
club-not-now = Ahora no
club-back-to-card = Volver
club-declined = No te has unido, y { $club } no ve nada de ti. Si cambias de idea, la tarjeta sigue ahí.
club-card-again = Ver la tarjeta
club-name-gone = Alguien acaba de tomar ese nombre. Este está libre:
club-joined = Estás en *{ $club }* como *{ $alias }*. Ve de ti: { $sees }.
club-entered = Participas en *{ $name }*, y cuenta desde el { $first }.
club-alias-ask = ¿Cómo te llamará { $club }? { $answered ->
    [command] Di /club nombre y el nombre, por ejemplo /club nombre Anita
   *[words] Di el nombre, por ejemplo Anita.
}
club-alias-unfit = «{ $text }» no puede ser un nombre aquí: de 1 a 32 letras, números, espacios o emojis, sin enlaces, sin @. Di otro.
club-alias-taken = Aquí alguien se llama ya { $alias }. Di otro.
club-alias-changed = { $club } te conoce ahora como *{ $alias }*.

club-members-title = *{ $club }*: { $n ->
    [one] un miembro
   *[other] { $n } miembros
}{ $pages ->
    [1] { "" }
   *[other] , página { $page } de { $pages }
}
club-members-row = • { $alias }{ $captain ->
    [yes] , capitanía
   *[no] { "" }
}{ $mine ->
    [yes] { " " }(tú)
   *[no] { "" }
}
club-members-choose = Elige un miembro
club-members-which = ¿A quién quieres decir?
club-members-blocked = Con bloqueo: { $names }
club-members-back = Volver
club-members-on = Más
club-let-in = Dejar volver a { $name }
club-ask-what = ¿Qué hacemos con *{ $alias }*?
club-deed-captain = Hacer capitán
club-deed-hand-over = Ceder capitanía
club-deed-remove = Quitar
club-deed-block = Bloquear
club-ask-captain = ¿Dar también a *{ $alias }* la capitanía de { $club }? Los capitanes cambian ajustes, llevan retos y quitan miembros.
club-ask-hand-over = ¿Ceder a *{ $alias }* tu capitanía de { $club }? Tú sigues como miembro.
club-ask-remove = ¿Quitar a *{ $alias }* de { $club }? Sus filas desaparecen de todas las tablas. Puede volver a unirse.
club-ask-block = ¿Quitar a *{ $alias }* de { $club } y no dejar que vuelva? Sus filas desaparecen de todas las tablas.
club-done-captain = { $alias } tiene ahora la capitanía de { $club }.
club-done-hand-over = { $alias } tiene ahora la capitanía de { $club }, y tú sigues como miembro.
club-done-remove = { $alias } ya no está en { $club }.
club-done-block = { $alias } ya no está en { $club }, y no puede volver a unirse.
club-done-unblock = { $alias } puede volver a unirse a { $club }.
club-oneself = Esa persona eres tú. Quien quiere irse, sale.
club-claimed = Ahora tienes la capitanía de { $club }.

# One message a setting: its name; .example changes it, .changed tells a change.
club-settings-title = *{ $club }*: los ajustes y cómo cambiarlos.
club-settings-line = • { $name }: { $value }. { $example }
club-settings-name = nombre
    .example = /club ajustes nombre Ribera
    .changed = Desde ahora el club se llama { $value }.
club-settings-zone = zona
    .example = /club ajustes zona Bogotá
    .changed = Desde ahora los días del club son los de { $value }; allí la hora es { $clock }.
club-settings-board = tabla
    .example = /club ajustes tabla domingo 18:00
    .changed = La tabla sale de nuevo cada { $value }.
club-settings-weekly = { $day }, { $clock }
club-settings-language = idioma
    .example = /club ajustes idioma español
    .changed = Desde ahora los mensajes del club van en { $value }.
club-settings-quiet = silencio
    .example = /club ajustes silencio sí
    .changed = { $on ->
        [yes] Silencio: solo salen el anuncio, la tabla en vivo y el final.
       *[no] Vuelven a salir el aviso a mitad y la tabla semanal.
    }
club-settings-quiet-button = { $on ->
    [yes] Sin silencio
   *[no] Con silencio
}
club-settings-same = Ya es así: { $name }, { $value }.
club-settings-unread = No entiendo «{ $text }» para { $name }. Por ejemplo: { $example }
club-settings-languages = { $n ->
    [one] Por ahora solo hay { $names }.
   *[other] Hay { $names }.
}
club-settings-unknown = Un club no tiene ningún ajuste «{ $text }». Por ejemplo: { $example }

## Chats of one person

platform-telegram = Telegram
platform-discord = Discord
platform-console = el terminal

link-account = { $name } en { $platform }

# $code stands as it is to be typed.
link-code = Tu código es *{ $code }*. Sirve una vez, durante { $minutes } minutos.
link-code-say = En tu otro chat conmigo, di /enlazar { $code }
link-door = O abre { $platform } con { $url }
link-code-care = Guárdalo para ti. Se pregunta en los dos chats antes de unir nada.
link-stranger = /enlazar une un segundo chat a un registro que ya tienes.
    Di /enlazar en el chat que lo tiene, y di aquí lo que muestre, por ejemplo /enlazar K7QF-2M9P

# Why nothing is joined.
link-no-no-code = Eso no es un código. Tiene ocho letras y números, como /enlazar K7QF-2M9P
link-no-unknown = Ese código no funciona: puede estar mal escrito, ya usado, o tener más de diez minutos. Di /enlazar en tu otro chat para recibir otro.
link-no-too-many = Fueron demasiados códigos que no funcionan. Prueba otra vez dentro de una hora.
link-no-own = Ese es tu propio código. Dilo en tu otro chat, no aquí.
link-no-yours = Estos chats ya comparten un registro.
link-no-platform = Unidos serían dos chats en { $platform }, y un registro tiene uno por plataforma. Con /separar sale antes uno de ellos.
link-no-waiting = Aquí dijiste que sí. Ahora dilo en { $platform }: allí te lo he preguntado. Si no llegó nada, di allí /enlazar.
link-no-over = Esa pregunta ya pasó, y no ha cambiado nada. /enlazar empieza de nuevo.

link-ask-other = *{ $who }* dio este código. ¿Eres tú?
link-ask-first = *{ $who }* devolvió tu código. ¿Eres tú?
link-visible = Entonces los dos chats ven y cambian todo: el registro entero, dolor y mañanas, ajustes y recordatorios.
link-forwarded = Si detrás hay otra persona, di que no.
link-goes-on-alone = Siguen el registro y los ajustes de { $who }.
link-goes-on = Los dos tienen un registro. Sigue el de { $who }, con sus ajustes y ejercicios.
link-span = { $n ->
    [one] { $first }
   *[other] { $first } a { $last }
}
link-adds = { $n ->
    [one] Del otro se añade un día: { $span }.
   *[other] Del otro se añaden { $n } días, { $span }.
}
link-adds-nothing = El otro no tiene ningún día que le falte, así que no se añade ninguno.
link-clash = { $n ->
    [one] En un día los dos tienen algo: ahí se queda lo suyo.
   *[other] En { $n } días los dos tienen algo: ahí se queda lo suyo.
}
link-undone = Durante siete días, /separar devuelve los dos. Después se borra lo que no se añadió.

# Said before the joining and after it.
link-holds-calm = El otro está parado por dolor, y eso vale para los dos: sin carga hasta dos mañanas tranquilas seguidas.
link-holds-clearance = El otro espera a un profesional, y eso vale para los dos: sin carga hasta que esté de acuerdo.
link-holds-stop = El otro está detenido por una señal de alarma, y eso vale para los dos: sin entrenar hasta que un profesional esté de acuerdo.
link-holds-careful = Se conserva el perfil prudente del otro.
link-holds-pause = La pausa del otro sigue para los dos. /seguir la acaba.
link-yes = Sí, soy yo en los dos
link-join = Unir
link-not = No

link-waiting = Gracias. Ahora di que sí también en { $platform }: allí te lo pregunto. Si no llega nada, di allí /enlazar.
link-take-back = No, lo retiro
link-declined = No se ha unido nada, y se lo digo a { $platform }.
link-declined-by = { $who } dijo que no, así que no se ha unido nada. El código ya está usado.
link-joined = *Unidos.* { $who } y este chat comparten un registro.
link-joined-added = { $n ->
    [one] Se añadió un día del otro registro.
   *[other] Se añadieron { $n } días del otro registro.
}
link-reminded = Los avisos llegan en { $platform }, o en otro chat tuyo si ese está cerrado.
link-no-reminders = Los recordatorios están apagados. /recordar sí los trae de vuelta.
link-remind-here = Avísame aquí

link-alone = Tu registro solo tiene este chat. /enlazar une un segundo.
link-part = { $who } se unió a { $others } el { $day }. Puedo dejarlo como antes: { $who } con su propio registro, { $others } sin él.
link-part-added = { $n ->
    [0] Con ello no se añadió ningún día.
    [one] El día que se añadió vuelve.
   *[other] Los { $n } días que se añadieron vuelven.
}
link-part-since = Lo anotado desde entonces, en cualquiera de estos chats, se queda con { $others }.
link-part-yes = Como antes
link-keep = Dejarlos unidos
link-leave = { $names } comparten un registro. ¿Cuál sale? Empieza de nuevo, y el registro se queda con el resto. /enlazar lo vuelve a unir.
link-leaves = Sale { $who }
link-parted = { $who } tiene otra vez su propio registro, y { $others } sigue sin él.
link-left = { $who } ha salido. El registro se queda con { $others }.
link-apart = { $who } ya no comparte tu registro.

## Challenges

challenge-usual-name = { $n ->
    [7] Una semana
    [14] Dos semanas
    [21] Tres semanas
    [28] Cuatro semanas
    [42] Seis semanas
    [56] Ocho semanas
   *[other] { $n } días
}
challenge-kind-consistency = Constancia: la parte cumplida del propio plan
challenge-kind-goal = Meta: sesiones cumplidas entre todos
challenge-kind-streak = Racha: más sesiones previstas seguidas
challenge-kind-teams = Equipos: equipo contra equipo
challenge-about-consistency = A cada uno se le mide por su propio plan: va delante quien cumple la mayor parte de sus sesiones previstas. Hacer más de lo previsto no suma.
challenge-about-goal = Juntos hasta { $target } sesiones cumplidas. A cada uno se le mide por su propio plan: un punto por día previsto cumplido.
challenge-about-streak = A cada uno se le mide por su propio plan: va delante quien cumple más sesiones previstas seguidas. Los días de descanso ni suman ni rompen. La tabla muestra cuántas seguidas cumplió cada uno.
challenge-about-teams = Equipo contra equipo, por la media de la parte cumplida del propio plan.
challenge-teams = Equipos: { $teams }.
challenge-streak-shown = En este reto, todos ahí ven tu racha más larga de sesiones previstas cumplidas.
challenge-dates = Del { $start } al { $end }, { $n } días.
challenge-dates-how = Sus fechas se pueden cambiar hasta que empiece: /reto fechas desde el lunes durante 4 semanas
challenge-closes = Lo anotado cuenta hasta el { $closes }. Luego se cierra solo.

# A draft, seen by its captain alone.
challenge-draft = *{ $challenge }*, para { $club }: un borrador
challenge-draft-note = Solo lo ves tú. Una vez anunciado, está en cada lugar del club.
challenge-draft-today = El primer día es hoy.
challenge-announce = Anunciar
challenge-change = Cambiar
challenge-drop = Desechar
challenge-announced = *{ $challenge }* está anunciado en { $club }.
challenge-stands-at = En un lugar del club ya salieron los dos mensajes de hoy: allí aparece el { $at }.
challenge-dropped = El borrador está desechado.
challenge-new = Nuevo reto
challenge-show = Mostrar

challenge-form = Un reto para { $club }
challenge-form-help = Lo que ya está en los campos sirve. Lo ves una vez más antes que nadie.
    Una meta necesita su objetivo, por ejemplo: meta, 300. Los equipos necesitan sus nombres: equipos, Norte y Sur.
challenge-field-name = Nombre
challenge-field-name-hint = como mucho 40 caracteres
challenge-field-kind = Tipo
challenge-field-kind-hint = constancia, meta, racha o equipos
challenge-field-start = Primer día
challenge-field-start-hint = lunes, 12 ene, 2026-01-12
challenge-field-end = Último día
challenge-field-end-hint = 1 feb, o 4 semanas; de 2 a 90 días
challenge-field-aim = Objetivo o equipos
challenge-field-aim-hint = meta: 300; equipos: Norte, Sur; si no, vacío
challenge-button-form = Abrir el formulario

# Why a challenge was not taken as it was told.
# A challenge as the line that a person types; every word of it is read again.
challenge-line-kind = { $kind ->
    [goal] meta
    [streak] racha
    [teams] equipos
   *[consistency] constancia
 }
challenge-line-dates = desde { $start } hasta { $end }
challenge-line-target = objetivo { $n }
challenge-line-teams = equipos { $teams }
challenge-line-some-teams = Norte, Sur
challenge-misread-example = Por ejemplo: { $example }
challenge-misread-kept = El resto se conserva: el formulario ya lo tiene.
challenge-span = { $start } a { $end }
challenge-misread-name = «{ $text }» no sirve como nombre: de 1 a { $name } letras, cifras y signos sencillos, sin enlaces, sin dirigirse a nadie.
challenge-misread-kind = «{ $text }» no es un tipo de reto: hay constancia, meta, racha y equipos.
challenge-misread-unsaid = «{ $text }» lleva un tipo de reto en el nombre. Di también el tipo aparte: constancia, meta, racha o equipos, y una coma.
challenge-misread-day = No entiendo «{ $text }» como un día.
challenge-misread-part = No sé qué dice «{ $text }» de un reto.
challenge-misread-target = «{ $text }» no es un objetivo: un número entero de sesiones, de 1 a { $target }.
challenge-misread-no-target = Una meta necesita un objetivo: cuántas sesiones cumplen todos juntos.
challenge-misread-teams = «{ $text }» no son equipos: de { $least } a { $most } nombres distintos de { $team } caracteres como mucho, separados por comas.
challenge-misread-no-teams = Equipo contra equipo necesita los nombres de los equipos, separados por comas.
challenge-misread-aim = «{ $text }» sería un objetivo o unos equipos, y este tipo no tiene ni lo uno ni lo otro.
challenge-misread-past = { $text }: eso empieza en el pasado. El primer día es hoy o después.
challenge-misread-ends_first = { $text }: eso acaba antes de empezar.
challenge-misread-too_short = { $text }: un reto tiene al menos { $short } días.
challenge-misread-too_long = { $text }: un reto tiene como mucho { $long } días.
challenge-misread-too_far = { $text }: eso empieza dentro de más de { $days } días.

challenge-nothing = { $club } aún no ha tenido ningún reto.
challenge-nothing-captain = /reto crear te muestra uno con todas las respuestas puestas.
challenge-flagged = *Solo para capitanes:* entradas raras de { $names }.
    Se escribieron a menos de un minuto de otras, o antes del comienzo. Casi siempre hay un motivo sencillo: pregunta con amabilidad.
challenge-join = Participar
challenge-leave = Dejarlo
challenge-end = Acabar hoy
challenge-cancel = Cancelarlo
challenge-stay = No, que siga
challenge-which-team = ¿Con qué equipo participas en *{ $challenge }*?
challenge-entered = *Participas en { $challenge }.*
challenge-entered-team = Tu equipo: { $team }.
challenge-entered-since = Se te mide por tu propio plan, desde el { $day }. Los días de descanso y las pausas no cuentan.
challenge-entered-late = Estás en la tabla con los demás tras { $n } días previstos.
challenge-entered-already = Ya participas en *{ $challenge }*.
challenge-leave-ask = ¿Dejar *{ $challenge }*?
    Tu fila desaparece de todas las tablas al momento. Sigues en el club, y tu propio registro se queda como está.
    Si vuelves, sigues desde donde estabas.
challenge-leave-yes = Dejarlo
challenge-left = Ya no participas en { $challenge }. Tu propio plan sigue como antes.
challenge-redated = *{ $challenge }* tiene otras fechas.
challenge-dates-ask = *{ $challenge }* va del { $start } al { $end }. Di los dos días de nuevo, o uno de ellos.
challenge-end-ask = ¿Acabar hoy *{ $challenge }*?
    Se cierra el { $closes }, con su última tabla. Hasta entonces se puede anotar lo entrenado hasta hoy.
challenge-end-yes = Acabar hoy
challenge-ended = *{ $challenge }* acaba hoy y se cierra el { $closes }.
challenge-ends-anyway = *{ $challenge }* está ya en su último día. Se cierra el { $closes }.
challenge-cancel-ask = ¿Cancelar *{ $challenge }*?
    Entonces nada de él cuenta, y no hay última tabla. El registro de cada cual se queda como está.
challenge-cancel-yes = Cancelarlo
challenge-cancelled = *{ $challenge }* está cancelado.

challenge-not-none = Ese reto no existe.
challenge-gone-over = *{ $challenge }* ha terminado, y no hay otro reto en marcha. No ha cambiado nada.
challenge-gone-called-off = *{ $challenge }* se canceló, y no hay otro reto en marcha. No ha cambiado nada.
challenge-not-in = No participas en él.
challenge-not-draft = Ese borrador ya no está.
challenge-not-announced = Ya está anunciado.
challenge-not-another = Un reto cada vez: hay otro en marcha. Este borrador se puede anunciar cuando acabe.
challenge-not-started = Ha empezado, y sus fechas quedan. Puede acabar hoy, o cancelarse.
challenge-not-not-started = Aún no ha empezado. Se puede cancelar, o darle otras fechas.

## Boards

board-title = *{ $challenge }*, { $club }
board-starts = Del { $start } al { $end }.
board-days-left = { $n ->
    [one] Último día: acaba hoy.
   *[other] Quedan { $n } días, hasta el { $end }.
}
board-ended = Acabó el { $end }. Lo entrenado hasta entonces se puede anotar hasta el { $closes }.
board-over = Fue del { $start } al { $end } y ha terminado.
board-cancelled = Está cancelado.
board-row = { $rank }. { $name }  { $value }
board-row-unranked = – { $name }  { $value }
board-row-value = { $kept } de { $planned }
board-extra-streak = { $n } seguidas
board-extra-sets = { $n ->
    [one] { $n } serie
   *[other] { $n } series
}
board-paused = en pausa
board-waits = { $over ->
    [yes] sin puesto
   *[no] aún sin puesto
}
board-nobody = { $over ->
    [yes] { $n ->
        [0] No participó nadie.
        [one] Participó una persona.
       *[other] Participaron { $n }.
     }
   *[no] { $n ->
        [0] Aún no participa nadie.
        [one] Participa una persona. La primera sesión cumplida abre la tabla.
       *[other] Participan { $n }. La primera sesión cumplida abre la tabla.
     }
}
board-more = y { $n } más
board-goal = { $kept } de { $target } sesiones cumplidas entre todos.
board-goal-passed = { $kept } sesiones cumplidas entre todos; la meta era { $target }.
board-goal-value = { $kept } de { $target }
board-goal-value-passed = { $kept }, la meta era { $target }
board-all = Entre todos
board-team = { $rank }. *{ $team }*  { $value }
board-team-value = { $share } %, { $n } con puesto
board-team-none = { $over ->
    [yes] nadie con puesto
   *[no] aún nadie con puesto
}
board-sessions = { $n ->
    [one] una sesión prevista
   *[other] { $n } sesiones previstas
}
board-together = { $over ->
    [yes] { $people ->
        [one] Cumplido: { $sessions }.
       *[other] Entre todos cumplieron { $sessions }.
     }
   *[no] { $people ->
        [one] Cumplido hasta ahora: { $sessions }.
       *[other] Entre todos, hasta ahora, cumplieron { $sessions }.
     }
}
board-not-ranked = { $n ->
    [one] Tienes puesto tras un día previsto más.
   *[other] Tienes puesto tras { $n } días previstos más.
}
board-not-ranked-paused = No tienes puesto mientras más de la mitad de tus días aquí estuvo en pausa. Lo recuperas al entrenar.
board-near-note = Solo lo ves tú.
board-near = Cerca de mí
board-again = Mirar otra vez
board-picture-dates = { $club }, del { $start } al { $end }

## Posts in the places of clubs

post-entrants = { $n ->
    [0] Aún no participa nadie.
    [one] Participa una persona.
   *[other] Participan { $n }.
}
post-started = *{ $challenge } ha empezado.*
post-started-how = Cumple tu propio plan: cada día previsto cumplido cuenta, sea grande o pequeño.
post-midway = *{ $challenge }: la mitad está hecha.*
post-over = La última tabla está más abajo.
post-closing = Hecho: del { $start } al { $end }.{ $well ->
    [yes] { " " }Buen trabajo entre todos.
   *[no] { "" }
}
post-goal-reached = La meta está alcanzada.
post-goal-missed = La meta no se alcanzó del todo. Lo cumplido, cumplido queda.
post-again = Otro periodo
post-results = *{ $challenge }*: la tabla entera en un archivo.
post-results-barred = { $file } no está aquí: este lugar no me deja adjuntar archivos.
post-farewell = La tabla de { $challenge } está ahora más abajo.
post-left = { $club } ya no está en este lugar.

results-rank = puesto
results-name = nombre
results-team = equipo
results-kept = cumplido
results-planned = previsto
results-share = parte
results-streak = seguidas
results-sets = series
results-load = peso usado kg
results-file = { $name }-resultados.csv

## Export

export-json = *Todo lo tuyo* está en { $file }: lo que anotaste y elegiste, y cada fila que guardo de ti.
    Quien tiene el archivo puede leerlo. /importar lo trae de vuelta, también después de /borrar.
export-csv = *Tus series*, una por fila, están en { $file }, para cualquier hoja de cálculo.
export-barred = { $file } no se puede adjuntar aquí. Di /exportar en un chat privado conmigo.

## Import

# $mb: how large a file may be.
import-how = *Envíame el archivo* en este chat, de hasta { $mb } MB.
    • Mi propia exportación, soleus-….json, trae tu registro de vuelta.
    • Un CSV con las columnas fecha, ejercicio, series, repeticiones y peso pasa a ser historial, por ejemplo: 2025-11-03, sentadilla en pared, 3, 45, 0
    Primero ves qué resulta. No se incorpora nada sin tu sí.
# Why nothing is taken over. $at is the place in the file, where there is one.
import-no-too-large = Ese archivo es demasiado grande: leo hasta { $mb } MB. De un CSV, envía una parte cada vez.
import-no-unfetched = Ese archivo no me llegó entero. Envíalo otra vez, por favor.
import-no-empty = Ese archivo está vacío.
import-no-binary = Eso no es texto: una imagen, un archivo comprimido u otra cosa. Leo mi propia exportación (.json) y CSV.
import-no-broken = Ese archivo empieza como una exportación, y se corta o está dañado. Envíalo tal como salió de /exportar, por favor.
import-no-not-ours = Eso no es una exportación mía. Leo mi propia exportación (.json) y CSV.
import-no-newer = Esa exportación es de una versión mía más nueva. Se podrá leer cuando me actualicen aquí.
import-no-unknown-version = Esa exportación no dice ninguna versión que yo conozca.
import-no-edited = Esa exportación cambió desde que se hizo, así que no incorporo nada de ella. Envíala tal como salió de /exportar, por favor.
import-no-unreadable = Esa exportación tiene algo que no entiendo, en { $at }, así que no incorporo nada de ella.
import-no-future = Esa exportación tiene días que aún no han llegado, así que no incorporo nada de ella.
import-no-somebody-elses = Esa exportación es de otra persona: ninguno de sus chats es tuyo. Solo su propio chat puede traerla de vuelta.
import-no-too-many = Es más de lo que incorporo de una vez: { $at } entradas. Envía una parte cada vez.
import-no-no-head = No encuentro ninguna columna que conozca. La primera fila las nombra, por ejemplo: fecha, ejercicio, series, repeticiones, peso
import-no-column-missing = Falta una columna: { $at }. La primera fila las nombra, por ejemplo: fecha, ejercicio, series, repeticiones, peso
import-no-which-dates = { $at } puede ser dos días. Escribe las fechas como año-mes-día, por ejemplo 2026-01-05, y envía otra vez el archivo.
import-no-which-unit = No conozco la unidad de los pesos en «{ $at }». Llama a esa columna peso (kg) o peso (lb), y envía otra vez el archivo.
import-no-no-row = No se pudo leer ninguna fila de ese archivo.
import-no-full = Con eso, tu registro sería tan grande que no podría volver a leer su propia exportación. Envía una parte más pequeña.
import-column-date = fecha
import-column-exercise = ejercicio
import-column-reps = repeticiones
import-date = { $day } { $year }
# What a file is.
import-is-own = *Esta es tu exportación* del { $day }.
import-is-table = *Este es un historial* que llevabas en otro sitio.
import-sets = { $n ->
    [one] una serie
   *[other] { $n } series
}
import-amount = { $n ->
    [one] Un día con { $sets }, el { $first }.
   *[other] { $n } días con { $sets }, del { $first } al { $last }.
}
import-no-sets = No hay ninguna serie dentro.
import-first = Empieza así:
import-first-entry = • { $day }: { $what }
import-first-more = { $sets } …
import-read-as = «{ $said }» se lee como { $exercise }.
# What taking it over does.
import-comes-restores = Aquí aún no hay nada anotado, así que vuelve todo: condiciones, ajustes, ejercicios y plan, como los tiene la exportación.
import-gives-way = Lo que elegiste aquí le deja el sitio.
import-comes-adds = Tu registro de aquí sigue, con sus ajustes y ejercicios. Se añade lo que le falta.
import-comes-recalls = Se ve en /historial y /estadisticas, y no mueve nada en tu plan.
import-known = { $n ->
    [one] Una entrada ya está aquí, y se queda como está.
   *[other] { $n } entradas ya están aquí, y se quedan como están.
}
import-other = { $n ->
    [one] En un día aquí ya hay otra cosa, y se queda.
   *[other] En { $n } días aquí ya hay otra cosa, y se queda.
}
import-other-undo = Una parte la trajo un archivo anterior: /deshacer lo saca.
import-clash = { $n ->
    [one] En un día los dos tienen algo: ahí se queda lo de aquí.
   *[other] En { $n } días los dos tienen algo: ahí se queda lo de aquí.
}
import-holds-calm = Con ello viene una parada por dolor: sin carga hasta dos mañanas tranquilas seguidas.
import-holds-clearance = Con ello viene la espera a un profesional: sin carga hasta que esté de acuerdo.
import-holds-stop = Con ello viene una señal de alarma: sin entrenar hasta que un profesional esté de acuerdo.
import-holds-careful = Con ello viene el perfil prudente.
import-holds-pause = Con ello viene una pausa. /seguir la acaba.
# Rows that are left out: the first of them, each with its line in the file and why; then how many, by why.
import-left = { $n ->
    [one] Una fila queda fuera:
   *[other] { $n } filas quedan fuera:
}
import-row = • línea { $line }, { $why }: { $said }
import-row-empty = • línea { $line }, { $why }
import-left-all = Todas: { $whys }.
import-names = /ejercicio enumera los ejercicios por su nombre.
import-why-many = { $n } × { $why }
import-why-such = { $why } ({ $such })
import-why-cells = sin partir en celdas
import-why-date = sin fecha legible
    .such = por ejemplo 2026-01-05
import-why-future = aún por llegar
import-why-old = antes de 1990
import-why-exercise = ejercicio desconocido
import-why-which-exercise = valen varios ejercicios
import-why-fits = puede ser { $names }
import-why-sets = sin número de series del 1 al { $sets }
import-why-unlike = el número de series no es el de las cantidades
import-why-reps = sin cantidad legible
    .such = por ejemplo 12 o 3x12
import-why-unit = una unidad que no encaja
    .such = se cuenta en rep, s, min, m o ft, se pesa en kg o lb
import-why-beyond = más de lo que creo posible
    .such = hasta { $most } por serie
import-why-load = sin peso legible
    .such = por ejemplo 5 kg o 12 lb, hasta { $kg }
import-why-much = demasiado para un solo día
import-why-twice = repetida
import-guessed = Las letras se leyeron como las de Windows, porque el archivo no es UTF-8.
import-take = Incorporar
import-not = No
import-taken-restores = *Tu registro está de vuelta.*
import-taken-adds = *Incorporado.* Tu registro sigue.
import-taken-recalls = *Incorporado* como historial. Tu plan está como estaba.
import-placement = Si tus ejercicios deberían empezar ahora en otro punto, la prueba lo encuentra.
import-history = Historial
import-nothing-new = Todo eso ya está aquí, así que no se añadió nada.
import-nothing-added = No se añadió nada.
import-dropped = No lo he incorporado, y el archivo está olvidado.
import-over = Ese archivo ya no espera. Envíalo otra vez, por favor.
import-out = { $n ->
    [0] Lo que trajo el archivo está fuera otra vez. Todo está como antes.
    [one] Lo que trajo el archivo está fuera otra vez, un día con series. Todo está como antes.
   *[other] Lo que trajo el archivo está fuera otra vez, { $n } días con series. Todo está como antes.
}

## What is stored

# One message a table of the database: what it is called, why it is kept, who is shown it, how long it stays,
# and one attribute for each column, by the column's own name.
stored-member = Tú
    .why = Para reconocerte, y para responder sin sumar cada vez todo tu registro.
    .who = Nadie más que tú.
    .long = Hasta que borres tus datos.
    .id = tu número aquí, en lugar de un nombre
    .created_at = cuándo escribiste por primera vez
    .awaiting = la última pregunta que hicimos, por si lo próximo que escribes la responde, con lo que habías empezado, como un reto a medio escribir
    .silent = cuántos avisos llegaron desde que escribiste, para dejar de preguntar
    .snapshot = tus ajustes, tu entrenamiento y tu racha, tal como salen de tu registro hasta ahora
    .snapshot_since = el primer día que aún no está dentro
    .leaving_at = cuándo pediste borrarlo todo; vacío si no lo pediste
stored-account = Tus chats
    .why = Para reconocerte en Telegram o Discord, y para escribirte ahí.
    .who = Nadie más que tú.
    .long = Mientras el chat comparta tu registro.
    .platform = qué aplicación es, por ejemplo telegram
    .account_id = el número que te da la aplicación
    .member_id = de quién es el chat: tu número aquí
    .name = el nombre que muestra la aplicación
    .lost_at = cuándo dijo la aplicación que no podemos escribirte en privado
    .place = el grupo o canal que elegiste para los avisos mientras sea así
    .notice = lo que aún tenemos que decirte sobre eso cuando vuelvas a escribir
stored-link = Dos chats unidos
    .why = Para unir dos chats a un registro, solo si los dos aceptan, y para separarlos otra vez.
    .who = Cada uno de los dos chats ve el nombre del otro.
    .long = Un código vale diez minutos y se guarda un día; una unión rechazada o deshecha, un día; cualquier otra, mientras los dos compartan el registro.
    .id = el número de la unión
    .code = una huella del código; el código mismo no se guarda
    .member_id = quién pidió el código; luego, de quién es el registro que sigue
    .platform = la aplicación del chat que recibió el código
    .account_id = el número que la aplicación da a ese chat
    .name = el nombre que mostraba
    .other_platform = la aplicación del chat que devolvió el código
    .other_account_id = el número que la aplicación da a ese chat
    .other_name = el nombre que mostraba
    .state = hasta dónde ha llegado, del código a la aceptación de los dos
    .until = hasta cuándo vale el código o la pregunta
    .joined_at = cuándo habían aceptado los dos
    .dormant = el registro que descansa desde entonces; se borra a los siete días
    .moved = qué chats eran de ese registro
    .action = el paso que añadió días de ese registro
stored-guess = Códigos equivocados
    .why = Para que nadie encuentre un código a base de probar.
    .who = Nadie.
    .long = Una hora, más o menos.
    .platform = la aplicación en la que se probó
    .account_id = el número que la aplicación da al chat
    .count = cuántas veces se probó
    .since = cuándo fue el primer intento
stored-event = Tu registro
    .why = Es tu diario, y de él sale todo lo que ves.
    .who = Nadie más que tú. Un club ve solo lo que resulta de él, y solo lo que le dejas ver.
    .long = Hasta que borres tus datos. Lo que deshiciste queda marcado como deshecho hasta entonces.
    .id = el número de la entrada
    .member_id = de quién es la entrada
    .day = el día al que pertenece
    .kind = qué fue: series, un salto, una mañana, una salida, una pausa, un ajuste
    .subject = en las series, el ejercicio y si el día era de carga o ligero
    .facts = los detalles: series, control, dolor, esfuerzo, señales de alarma, salidas, tus respuestas de salud del principio, peso corporal y todo lo que elegiste
    .action = qué entradas se hicieron a la vez, para que deshacer las quite juntas
    .recorded_at = cuándo nos lo contaste
    .replaces = la entrada que esta corrige
    .place = su turno en el día, si está en lugar de otra
    .superseded = si una entrada posterior está en su lugar
    .undone_at = cuándo la deshiciste
stored-request = Mensajes ya respondidos
    .why = A veces las aplicaciones entregan un mensaje dos veces; debe contar una.
    .who = Nadie. No nombra a nadie; mientras se guarda, una entrada de tu registro se puede asociar a su mensaje.
    .long = 30 días.
    .key = el número que la aplicación da al mensaje
    .at = cuándo llegó
stored-entry = Días con botones
    .why = Para que un botón bajo un mensaje viejo sepa a qué día se refiere.
    .who = Nadie más que tú.
    .long = Hasta que borres tus datos.
    .id = el número en el botón
    .member_id = de quién es el día
    .day = el día al que se refiere
stored-appointment = Tus próximos recordatorios
    .why = Para escribirte a tu hora.
    .who = Nadie más que tú.
    .long = Hasta que borres tus datos; cada uno se escribe encima del anterior.
    .member_id = a quién se avisa
    .kind = de qué: la sesión, la mañana, la semana
    .platform = la aplicación en la que llega
    .day = el día para el que es
    .due_at = el momento en que toca; vacío mientras duerme
    .hours = tu hora de cada día de la semana
    .zone = tu zona horaria
    .day_ends = cuándo acaba tu día
stored-errand = Recordatorios enviados o por enviar
    .why = Para que ninguno se pierda ni llegue dos veces.
    .who = Nadie más que tú. En un grupo, si elegiste uno, los demás ven que hay uno, no lo que dice.
    .long = 30 días después de enviarse.
    .id = el número del recordatorio
    .member_id = de quién es
    .kind = sobre qué
    .day = el día para el que es
    .since = el primer día que faltó antes
    .platform = la aplicación a la que va
    .at = para cuándo estaba previsto
    .due_at = cuándo se intenta de nuevo; vacío cuando está hecho
    .attempts = cuántas veces falló el envío
    .outcome = qué fue de él
    .settled_at = cuándo fue eso
stored-upload = Un archivo que enviaste para importar
    .why = Para mostrarte lo que hay dentro antes de incorporar nada.
    .who = Nadie más que tú.
    .long = Un día, o hasta que lo incorpores o lo deseches. Solo el último.
    .id = el número en los botones
    .member_id = quién lo envió
    .at = cuándo llegó
    .content = lo que se pudo leer en él
stored-invite = Invitaciones
    .why = Donde no puede empezar cualquiera, un código deja entrar.
    .who = Quien opera este coach. No dice quién lo usó.
    .long = Hasta que se use o caduque.
    .code = una huella del código; el código mismo no se guarda
    .until = hasta cuándo vale
    .uses = a cuántas personas deja entrar aún
stored-heartbeat = Señales de vida
    .why = Para notar cuándo este coach no estuvo en marcha.
    .who = Nadie. No trata de ninguna persona.
    .long = Una línea, que se sobrescribe sin parar.
    .id = siempre 1
    .at = cuándo miró el coach por última vez lo que toca
stored-outage = Tiempos en que el coach no estuvo en marcha
    .why = Los días perdidos por culpa nuestra no cuentan en tu contra.
    .who = Nadie. No trata de ninguna persona.
    .long = Para siempre.
    .id = su número
    .began = cuándo empezó
    .ended = cuándo terminó
stored-club = Clubes
    .why = Quienes cumplen su plan junto a otros necesitan un lugar común.
    .who = Todos en el club.
    .long = Hasta que el club termine. No termina cuando sales, y conserva el nombre que se le dio.
    .id = el número del club
    .created_at = cuándo empezó
    .name = cómo lo llaman sus capitanes
    .zone = su zona horaria
    .language = el idioma en el que se le habla
    .code = el código de su enlace, con el que la gente se une
    .board_day = el día de la semana en que sale la tabla de nuevo
    .board_at = la hora de eso
    .quiet = si recibe menos mensajes
    .offer = una huella del código que lleva el club a un grupo o canal más
    .offer_until = hasta cuándo vale ese código
    .ended_at = cuándo terminó
stored-club_place = Dónde están los clubes
    .why = Para publicar la tabla de un club en sus grupos y canales, y no demasiado a menudo.
    .who = Todos en ese grupo o canal.
    .long = Hasta que el club salga de él; después, 30 días como mucho.
    .id = el número del lugar
    .club_id = qué club es
    .platform = la aplicación
    .place = el número que la aplicación da al grupo, tema, canal o hilo
    .shut_at = desde cuándo no podemos escribir ahí
    .left_at = cuándo salió el club
    .new_on = el día para el que se cuentan los mensajes nuevos
    .new = cuántos hubo
    .edited_at = cuándo se cambió uno por última vez
stored-club_member = Tus clubes
    .why = Para saber quién está en un club, con qué nombre, y qué puede ver el club.
    .who = El club ve tu nombre allí, si tienes la capitanía y lo que le dejas ver.
    .long = Hasta que salgas del club o borres tus datos.
    .club_id = qué club
    .member_id = quién está en él
    .alias = el nombre que elegiste para ese club
    .alias_key = lo mismo en minúsculas, para que nadie más lo tenga ahí
    .shares = lo que dejas ver al club además de los días cumplidos
    .captain = si tienes la capitanía
    .joined_at = cuándo entraste
    .asleep = si esto ya no cuenta desde que se unieron dos chats
    .link = la unión con la que se copió
    .lent = la unión que te dio la capitanía
stored-club_block = A quién no deja entrar un club
    .why = Para que un capitán pueda dejar a alguien fuera.
    .who = Los capitanes del club.
    .long = Hasta que un capitán le deje volver, o borre sus datos: entonces el club tampoco le conoce.
    .club_id = qué club
    .member_id = quién se queda fuera
    .alias = el nombre que tenía ahí
    .link = la unión con la que se copió
stored-invitation = La tarjeta de un club que abriste
    .why = Para mostrarte otra vez la tarjeta, con tu nombre, cuando todas las preguntas tengan respuesta.
    .who = Nadie más que tú.
    .long = Hasta que te unas, la rechaces, abras otra o borres tus datos.
    .member_id = quién la abrió
    .club_id = de qué club es la tarjeta
    .alias = el nombre que la tarjeta muestra para ti
stored-challenge = Retos
    .why = Lo que un club hace junto necesita fechas y una meta.
    .who = Todos en el club.
    .long = Tanto como el club.
    .id = el número del reto
    .club_id = de qué club es
    .name = cómo lo llamó su capitán
    .kind = de qué va, por ejemplo días cumplidos o una meta para todos
    .start = su primer día
    .end = su último día
    .target = cuántas entradas deben cumplir entre todos
    .teams = los nombres de sus equipos
    .announced_at = cuándo se anunció
    .cancelled_at = cuándo se canceló
    .closed_at = cuándo se cerró
    .next_at = cuándo hará algo por sí solo
    .stepped_at = cuándo lo hizo por última vez
    .announced_end = el último día que tenía antes de acabarse pronto
stored-entrant = Tus retos
    .why = Para llevar la tabla sin leer el registro de nadie.
    .who = El club ve tu puesto, los días cumplidos y lo que le dejas ver. Una entrada dudosa se muestra solo a los capitanes.
    .long = Hasta que dejes el reto o el club, o borres tus datos.
    .challenge_id = qué reto
    .member_id = quién participa
    .club_id = de qué club es
    .alias_key = tu nombre en ese club, en minúsculas
    .joined_on = tu primer día en él
    .team = tu equipo
    .days = un signo por día: cumplido, perdido, descanso, pausa
    .through = el último día que ya cuenta
    .turn_at = cuándo contará el siguiente
    .kept = entradas previstas cumplidas
    .planned = entradas previstas que cuentan
    .streak = las más seguidas
    .standing = la puntuación que ordena la tabla
    .ranked = si tienes puesto
    .flagged = si una entrada parece dudosa
    .sets = series en total, cuando está cerrado
    .load = el mayor peso usado, cuando está cerrado
    .asleep = si esto ya no cuenta desde que se unieron dos chats
    .link = la unión con la que se copió
stored-departure = Retos que se dejaron
    .why = Para que la suma de todos siga siendo correcta cuando alguien sale.
    .who = El club ve la suma de todos, nunca de quién era cada parte.
    .long = Tanto como el reto. Quién era se guarda hasta que borre sus datos; entonces ya no es de nadie.
    .id = su número
    .challenge_id = qué reto
    .member_id = quién lo dejó; vacío si borró sus datos
    .joined_on = el primer día que contaba
    .team = el equipo
    .kept = entradas previstas que se cumplieron
    .standing = la puntuación
    .ranked = si tenía puesto
    .asleep = si esto ya no cuenta desde que se unieron dos chats
    .link = la unión con la que se copió
stored-post = Mensajes que están en los clubes
    .why = Para cambiar un mensaje en su sitio en vez de enviar otro.
    .who = El mensaje lo ven todos en ese grupo o canal; estas notas sobre él, nadie.
    .long = Hasta que el club salga del lugar.
    .id = el número del mensaje
    .place_id = dónde está
    .challenge_id = de qué trata
    .kind = qué mensaje es, por ejemplo la tabla
    .platform = la aplicación
    .at = desde cuándo hay que publicarlo o cambiarlo
    .due_at = cuándo se intenta de nuevo
    .settled = si dice lo que hay que decir
    .stirred_at = cuándo cambió mientras tanto lo que dice
    .memo = el número que la aplicación da al mensaje
    .times = cuántas veces se publicó de nuevo
    .granted_on = el día cuyo cupo de mensajes lo cubre
    .digest = una huella de lo que dice, para no decir lo mismo dos veces
    .attempts = cuántas veces falló publicarlo
    .parting = si está a punto de publicarse de nuevo o de quitarse

## Privacy

privacy-title = *Qué se guarda de ti*
# One line for each group of tables; $n counts their fields.
privacy-account = *{ privacy-account.name }* ({ $n } campos): quién eres en Telegram o Discord, para reconocerte y escribirte ahí.
    .name = Tú y tus chats
privacy-log = *{ privacy-log.name }* ({ $n } campos): lo que hiciste, cómo se sintió, lo que ajustaste. De ahí sale tu plan.
    .name = Tu registro de entrenamiento
privacy-reminders = *{ privacy-reminders.name }* ({ $n } campos): tus horas, lo que se envió y lo que viene.
    .name = Tus recordatorios
privacy-clubs = *{ privacy-clubs.name }* ({ $n } campos): solo si te unes a uno. Ve tu nombre allí, los días cumplidos y lo que le dejas ver.
    .name = Clubes y retos
privacy-technical = *{ privacy-technical.name }* ({ $n } campos): para que nada cuente dos veces ni se pierda.
    .name = Notas técnicas
privacy-who = Aparte de eso, no se muestra a nadie ni se envía a ningún otro sitio. Quien opera este coach puede leer su base de datos.
privacy-long = Se queda hasta que digas /borrar; los códigos, los archivos que envías y los avisos viejos se van solos. Las copias de respaldo se guardan 14 días como mucho.
privacy-apps = Telegram y Discord transportan cada mensaje y pueden leerlo, según sus propias reglas.
privacy-contact = ¿Preguntas? Dirígete a { $contact }.
privacy-no-contact = Quien opera este coach no ha nombrado a nadie a quien preguntar.
privacy-unknown = No hay nada guardado de ti. /start empieza un registro.
privacy-fields = Cada campo guardado
privacy-export = Llevármelo
privacy-delete = Borrarlo
privacy-file = { $tables } tablas con { $n } campos, cada uno con por qué se guarda, quién lo ve y cuánto tiempo.
privacy-file-barred = { $file } no está aquí: en este lugar no se pueden adjuntar archivos. Pídemelo en privado.
privacy-file-table = { $name } ({ $table })
privacy-file-why = Por qué: { $text }
privacy-file-who = Quién lo ve: { $text }
privacy-file-long = Cuánto tiempo: { $text }
privacy-file-field = - { $name }: { $text }

## Delete

delete-ask = *¿Borrar todo lo tuyo?*
delete-sets = { $n ->
    [one] { $n } serie
   *[other] { $n } series
 }
delete-log = { $n ->
    [0] Aún no hay ningún día anotado; se van tus ajustes.
    [one] Se va un día anotado con { $sets }, y todo lo demás que se guarda de ti.
   *[other] Se van { $n } días anotados con { $sets }, y todo lo demás que se guarda de ti.
 }
delete-chats = { $n ->
    [one] Se va también tu otro chat con este registro: { $names }.
   *[other] Se van también tus otros chats con este registro: { $names }.
 }
delete-asleep = Se va también el registro que descansa desde que uniste dos chats.
delete-clubs = { $n ->
    [one] Sales al momento de { $clubs }, y tu nombre desaparece de sus tablas.
   *[other] Sales al momento de tus clubes, y tu nombre desaparece de sus tablas: { $clubs }.
 }
delete-counts = { $n ->
    [0] En lo hecho entre todos, tu parte sigue contando, sin nombre.
    [one] Sales del reto en marcha; tu parte sigue contando, sin nombre.
   *[other] Sales de { $n } retos en marcha; tu parte sigue contando, sin nombre.
 }
delete-captain = Nadie más tiene la capitanía de { $clubs }. Cédela antes con /club ceder, o quien administra el grupo la toma con /club capitan.
delete-grace = Los recordatorios paran al momento. Durante { $days } días /start lo trae todo de vuelta{ $clubs ->
        [0] { "" }
       *[other] , pero a los clubes hay que volver a unirse
    }. Desde el { $at } ya no vuelve.
delete-backups = Las copias de respaldo pueden tenerlo hasta { $days } días más.
delete-stays = No está en mis manos: nuestros mensajes en este chat, y un nombre que diste a un club o a un reto.
delete-by-code = Para empezar de nuevo después necesitarías otro código.
delete-yes = Borrarlo todo
delete-no = Conservarlo todo
delete-export-first = Exportar antes
delete-begun = Hecho. Desde ahora no escribo nada por mi cuenta.
delete-elsewhere = En otro chat tuyo con este registro se pidió borrarlo todo. Si no fuiste tú, consérvalo aquí.
delete-final = *Todo lo tuyo se borra el { $at }.*
delete-open = Hasta entonces /start o el botón lo conserva. /exportar, /privacidad, /ayuda y /alto funcionan como antes.
delete-keep = Conservarlo todo
delete-export = Exportar
delete-kept = Todo lo tuyo se queda. Los recordatorios vuelven a tus horas.
delete-kept-clubs = A los clubes en los que estabas hay que volver a unirse.
delete-nothing = No se borra nada. Todo lo tuyo se queda como está.

## Access

access-invited = Este coach recibe a la gente por invitación.
access-club = Este coach recibe a la gente por invitación, también para sus clubes. Cuando estés dentro, abre otra vez el enlace del club.
access-code = Ese código no deja entrar a nadie: está mal escrito, ya usado o caducado. No ha cambiado nada.
access-tries = Demasiados códigos que no eran. Prueba otra vez dentro de una hora.
access-ask = Pide un código a { $contact } y envíalo aquí: /start CÓDIGO
access-ask-nobody = Pide un código a quien te habló de esto y envíalo aquí: /start CÓDIGO
access-known = ¿Tienes un registro conmigo en otro chat? Di /enlazar allí, y envía aquí el código.
